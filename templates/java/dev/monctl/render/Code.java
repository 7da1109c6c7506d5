package dev.monctl.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guards {@code code("…")}, the only way for text to get into a hole unescaped: what it is given must be written out in the
 * template, so that no value of an author's can become part of a program.
 */
final class Code {
    private static final Pattern CALL = Pattern.compile("\\bcode\\s*\\(");
    /** No escapes, and none of the braces by which Pebble puts values into strings. */
    private static final Pattern CONSTANT =
            Pattern.compile("\\bcode\\((?:\"(?:[^\"\\\\#]|#(?!\\{))*\"|'(?:[^'\\\\#]|#(?!\\{))*')\\)");

    private Code() {}

    /** Refuses a template in which code is anything but one string between quotes. */
    static void check(String name, String template) {
        Matcher call = CALL.matcher(template);
        Matcher constant = CONSTANT.matcher(template);
        while (call.find()) {
            constant.region(call.start(), template.length());
            if (!constant.lookingAt()) {
                int line = (int) template.substring(0, call.start()).lines().count();
                throw new IllegalArgumentException(
                        name + ":" + line + ": code(…) takes one string that is written out, without \\ and #{");
            }
        }
    }
}
