package dev.monctl.validation.regex;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a group begins: {@code (}, {@code (?:}, {@code (?P<name>}, {@code (?i:}; or flags alone: {@code (?i)}. */
final class GroupStart {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern FLAGS = Pattern.compile("[imsU]*(-[imsU]+)?[:)]");

    private final RegexCursor cursor;
    private final Set<String> names = new HashSet<>();

    GroupStart(RegexCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes it; whether a group begins with it. */
    boolean take() {
        int start = cursor.position();
        cursor.next();
        if (!cursor.take("?")) {
            return true;
        }
        refuseLookaround(start);
        if (cursor.take("P<") || cursor.take("<")) {
            name(start);
            return true;
        }
        Matcher flags = cursor.take(FLAGS);
        if (flags == null) {
            throw new BrokenRegex(
                    "has a group that begins with (?" + shown() + ", which RE2 does not know",
                    "write (?: for a group, \\( for the bracket itself");
        }
        return flags.group().endsWith(":");
    }

    private String shown() {
        return cursor.isAtEnd() ? "" : Character.toString(cursor.next());
    }

    private void refuseLookaround(int start) {
        for (String sign : new String[] {"=", "!", "<=", "<!"}) {
            if (cursor.take(sign)) {
                throw new BrokenRegex(
                        "looks " + (sign.startsWith("<") ? "back" : "ahead") + " with " + cursor.since(start)
                                + ", which RE2 cannot",
                        "match what stands there, or filter with a rule more");
            }
        }
    }

    private void name(int start) {
        int end = cursor.find(">");
        String name = end < 0 ? "" : cursor.between(cursor.position(), end);
        if (!NAME.matcher(name).matches()) {
            throw new BrokenRegex(
                    "has a group without a name that may be one: "
                            + cursor.between(start, Math.min(cursor.length(), Math.max(end + 1, start + 10))),
                    "for example (?P<level>…)");
        }
        if (!names.add(name)) {
            throw new BrokenRegex("has two groups called " + name, "call one of them otherwise");
        }
        cursor.moveTo(end + 1);
    }
}
