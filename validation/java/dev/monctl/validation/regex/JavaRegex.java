package dev.monctl.validation.regex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an expression of RE2 so that Java's own regular expressions understand the same by it. */
final class JavaRegex {
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?P?<\\w+>");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?([imsU]*)(?:-([imsU]+))?([:)])");
    private static final Pattern REPEAT = Pattern.compile("\\{\\d+(?:,\\d*)?}");
    private static final Pattern NAMED_CLASS = Pattern.compile("\\[:(\\^?)(\\w+):]");
    private static final Pattern OCTAL = Pattern.compile("\\\\(0[0-7]{0,2}|[1-7][0-7]{1,2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\([pP])(?:\\{(\\^?)(\\w+)}|(\\w))");

    private final Re2Cursor text;
    private final StringBuilder written = new StringBuilder();

    private JavaRegex(String expression) {
        text = new Re2Cursor(expression);
    }

    /** The same in Java's words, of an expression that RE2 takes. */
    static String of(String expression) {
        JavaRegex java = new JavaRegex(expression);
        while (!java.text.isAtEnd()) {
            java.item();
        }
        return java.written.toString();
    }

    private void item() {
        Matcher repeat = text.match(REPEAT);
        if (text.startsWith("(?")) {
            group();
        } else if (text.startsWith("[")) {
            characters();
        } else if (text.startsWith("\\")) {
            escape();
        } else if (text.startsWith("{") && !repeat.lookingAt()) {
            literal();
        } else {
            written.append(text.take(1));
        }
    }

    /** Java has no {@code P} before names, and takes less in them; nobody asks for a group by its name here. */
    private void group() {
        Matcher named = text.match(NAMED_GROUP);
        Matcher flags = text.match(FLAGS);
        if (named.lookingAt()) {
            written.append('(');
            text.skip(named.end() - named.regionStart());
        } else if (flags.lookingAt()) {
            String off = flags.group(2) == null ? "" : java(flags.group(2));
            String all = java(flags.group(1)) + (off.isEmpty() ? "" : "-" + off);
            boolean isNothing = all.isEmpty() && flags.group(3).equals(")");
            written.append(isNothing ? "" : "(?" + all + flags.group(3));
            text.skip(flags.end() - flags.regionStart());
        } else {
            written.append(text.take(1));
        }
    }

    /** {@code U} says which of several fits is taken, never whether there is one; {@code i} means all of Unicode. */
    private static String java(String flags) {
        return flags.replace("U", "").replace("i", "iu");
    }

    private void characters() {
        written.append(text.take(text.startsWith("[^") ? 2 : 1));
        boolean isFirst = true;
        while (!text.isAtEnd() && (isFirst || text.peek() != ']')) {
            isFirst = false;
            member();
        }
        if (!text.isAtEnd()) {
            written.append(text.take(1));
        }
    }

    private void member() {
        Matcher named = text.match(NAMED_CLASS);
        if (named.lookingAt()) {
            written.append(posix(named.group(1), named.group(2)));
            text.skip(named.end() - named.regionStart());
        } else if (text.startsWith("\\")) {
            escape();
        } else if (text.startsWith("[") || text.startsWith("]") || text.startsWith("&") || text.startsWith("^")) {
            literal();
        } else {
            written.append(text.take(1));
        }
    }

    private static String posix(String negation, String name) {
        if (name.equals("word")) {
            return negation.isEmpty() ? "\\w" : "\\W";
        }
        String java = switch (name) {
            case "ascii" -> "ASCII";
            case "xdigit" -> "XDigit";
            default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
        return (negation.isEmpty() ? "\\p{" : "\\P{") + java + "}";
    }

    private void escape() {
        Matcher octal = text.match(OCTAL);
        Matcher unicode = text.match(UNICODE);
        if (text.startsWith("\\Q")) {
            int end = text.rest().indexOf("\\E");
            written.append(text.take(end < 0 ? text.rest().length() : end + 2)).append(end < 0 ? "\\E" : "");
        } else if (octal.lookingAt()) {
            written.append("\\x{")
                    .append(Integer.toHexString(Integer.parseInt(octal.group(1), 8)))
                    .append('}');
            text.skip(octal.end() - octal.regionStart());
        } else if (unicode.lookingAt()) {
            boolean isTurned = "^".equals(unicode.group(2)) != unicode.group(1).equals("P");
            String name = unicode.group(3) == null ? unicode.group(4) : unicode.group(3);
            written.append(isTurned ? "\\P{" : "\\p{")
                    .append(name.length() > 2 ? "Is" + name : name)
                    .append('}');
            text.skip(unicode.end() - unicode.regionStart());
        } else if (text.startsWith("\\v")) {
            written.append("\\x0B"); // in Java every kind of vertical space
            text.skip(2);
        } else {
            written.append(text.take(2));
        }
    }

    private void literal() {
        written.append('\\').append(text.take(1));
    }
}
