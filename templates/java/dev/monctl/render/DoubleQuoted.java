package dev.monctl.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A string between double quotes, spelt so that JSON, YAML, Alloy and PromQL all read the same text from it: the short
 * escapes that they share, {@code \}{@code uXXXX} for control characters, and everything else as it is (Go's syntax,
 * which Alloy and PromQL follow, knows no surrogate pairs).
 */
final class DoubleQuoted {
    private DoubleQuoted() {}

    static String of(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(out, value.charAt(i));
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char c) {
        String escape = shortEscape(c);
        if (escape != null) {
            out.append(escape);
        } else if (isInvisible(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** A backslash and one more character, which Nix knows, too; null where there is no such escape. */
    static @Nullable String shortEscape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
        };
    }

    /** Control characters, the line separators that YAML 1.1 breaks lines at, the byte order mark, and what is no character. */
    static boolean isInvisible(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
    }
}
