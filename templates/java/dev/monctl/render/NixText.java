package dev.monctl.render;

/**
 * A string of Nix between double quotes. Nix knows no escapes by number: besides the few that it has, characters stand for
 * themselves.
 */
final class NixText {
    private NixText() {}

    static String of(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(out, value, i);
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, String value, int i) {
        char c = value.charAt(i);
        String escape = DoubleQuoted.shortEscape(c);
        if (escape != null) {
            out.append(escape);
        } else if (c == '\0') {
            throw new IllegalArgumentException("a string of Nix cannot hold the character NUL");
        } else {
            out.append(c == '$' && value.startsWith("{", i + 1) ? "\\$" : String.valueOf(c));
        }
    }
}
