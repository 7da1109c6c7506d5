package dev.monctl.validation.regex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a regular expression of RE2, which Go has: no look-ahead, no references back, no possessive repeats.
 * It is read once from left to right.
 */
public final class Re2 {
    private static final int MOST_REPEATS = 1000;
    private static final Pattern REPEAT = Pattern.compile("\\{(\\d+)(?:,(\\d+)?)?}");
    private static final Pattern NAMED = Pattern.compile("\\(\\?P?<(\\w+)>");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsU]*(?:-[imsU]+)?([:)])");

    private final Re2Cursor text;
    private int open;
    /** Whether something stands before the cursor that can be repeated. */
    private boolean isRepeatable;

    private boolean isRepeated;

    private Re2(String text) {
        this.text = new Re2Cursor(text);
    }

    /** Why it is none; goes on behind "which": {@code has a '(' without its ')'}. */
    public static Optional<String> refusal(String text) {
        try {
            new Re2(text).read();
            return Optional.empty();
        } catch (Re2Problem problem) {
            return Optional.of(problem.why());
        }
    }

    private void read() throws Re2Problem {
        while (!text.isAtEnd()) {
            switch (text.peek()) {
                case '(' -> group();
                case ')' -> close();
                case '|' -> {
                    text.skip(1);
                    nothingToRepeat();
                }
                case '*', '+', '?' -> repeat(text.take(1));
                case '{' -> braces();
                case '[' -> item(() -> Re2Class.read(text));
                case '\\' -> escape();
                default -> item(() -> text.skip(1));
            }
        }
        if (open > 0) {
            throw new Re2Problem("has a '(' without its ')'");
        }
    }

    private interface Step {
        void go() throws Re2Problem;
    }

    private void item(Step step) throws Re2Problem {
        step.go();
        isRepeatable = true;
        isRepeated = false;
    }

    private void nothingToRepeat() {
        isRepeatable = false;
        isRepeated = false;
    }

    private void group() throws Re2Problem {
        if (text.startsWith("(?")) {
            special();
        } else {
            text.skip(1);
            open++;
        }
        nothingToRepeat();
    }

    private void special() throws Re2Problem {
        Matcher named = text.match(NAMED);
        Matcher flags = text.match(FLAGS);
        if (named.lookingAt()) {
            text.skip(named.end() - named.regionStart());
            open++;
        } else if (flags.lookingAt()) {
            text.skip(flags.end() - flags.regionStart());
            open += flags.group(1).equals(":") ? 1 : 0;
        } else {
            throw new Re2Problem(unsupported(text.rest()));
        }
    }

    private static String unsupported(String rest) {
        if (rest.startsWith("(?=") || rest.startsWith("(?!")) {
            return "looks ahead with '" + rest.substring(0, 3) + "', which RE2 cannot";
        }
        if (rest.startsWith("(?<=") || rest.startsWith("(?<!")) {
            return "looks behind with '" + rest.substring(0, 4) + "', which RE2 cannot";
        }
        return "has a group of a kind that RE2 does not have: '" + rest.substring(0, Math.min(4, rest.length())) + "'";
    }

    private void close() throws Re2Problem {
        if (open == 0) {
            throw new Re2Problem("has a ')' without its '('");
        }
        open--;
        item(() -> text.skip(1));
    }

    private void braces() throws Re2Problem {
        Matcher form = text.match(REPEAT);
        if (!form.lookingAt()) {
            item(() -> text.skip(1)); // a brace that says no number is itself
            return;
        }
        int least = count(form.group(1));
        int most = form.group(2) == null ? least : count(form.group(2));
        if (Math.max(least, most) > MOST_REPEATS || most < least) {
            throw new Re2Problem("repeats " + form.group() + ", where 0 to " + MOST_REPEATS + " times are possible");
        }
        repeat(text.take(form.group().length()));
    }

    private static int count(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void repeat(String operator) throws Re2Problem {
        if (!isRepeatable) {
            throw new Re2Problem("has a '" + operator + "' with nothing before it to repeat");
        }
        if (isRepeated) {
            throw new Re2Problem("repeats what is repeated already, with '" + operator + "'");
        }
        if (text.startsWith("?")) {
            text.skip(1); // as few as possible
        }
        isRepeated = true;
    }

    private void escape() throws Re2Problem {
        boolean isPlace =
                text.startsWith("\\b") || text.startsWith("\\B") || text.startsWith("\\A") || text.startsWith("\\z");
        if (text.startsWith("\\Q")) {
            item(text::quoted);
        } else if (isPlace) {
            item(() -> text.skip(2));
        } else {
            item(() -> Re2Escape.read(text));
        }
    }
}
