package dev.monctl.render;

import java.util.regex.Pattern;

/** A word of a shell's command line. */
final class ShellText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./:@,-]*");

    private ShellText() {}

    /** The word as it is where nothing in it means anything to a shell, else between quotes, in which nothing does. */
    static String of(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
