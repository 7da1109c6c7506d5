package dev.monctl.validation.regex;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A set of characters in square brackets. */
final class Re2Class {
    private static final Pattern NAMED = Pattern.compile("\\[:\\^?(\\w*):]");
    private static final Set<String> NAMES = Set.of(
            "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
            "word", "xdigit");

    private Re2Class() {}

    /** Goes behind it. */
    static void read(Re2Cursor text) throws Re2Problem {
        text.skip(text.startsWith("[^") ? 2 : 1);
        boolean isFirst = true;
        while (!text.isAtEnd() && (text.peek() != ']' || isFirst)) {
            isFirst = false;
            member(text);
        }
        if (text.isAtEnd()) {
            throw new Re2Problem("has a '[' without its ']'");
        }
        text.skip(1);
    }

    private static void member(Re2Cursor text) throws Re2Problem {
        Matcher named = text.match(NAMED);
        if (named.lookingAt()) {
            if (!NAMES.contains(named.group(1))) {
                throw new Re2Problem("has the class '" + named.group() + "', which does not exist");
            }
            text.skip(named.group().length());
            return;
        }
        int from = end(text);
        if (from >= 0 && text.startsWith("-") && !text.startsWith("-]")) {
            text.skip(1);
            if (text.isAtEnd()) {
                return;
            }
            int to = end(text);
            if (to < from) {
                throw new Re2Problem(
                        "has the range '" + shown(from) + "-" + (to < 0 ? "\\…" : shown(to)) + "', which is none");
            }
        }
    }

    private static int end(Re2Cursor text) throws Re2Problem {
        return text.peek() == '\\' ? Re2Escape.read(text) : text.takePoint();
    }

    private static String shown(int point) {
        return Character.toString(point);
    }
}
