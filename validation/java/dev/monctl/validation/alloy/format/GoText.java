package dev.monctl.validation.alloy.format;

import java.util.Locale;

/** A text as Go writes it in double quotes. */
final class GoText {
    private static final String ESCAPED = "\u0007\b\f\n\r\t\u000B\\\"";
    private static final String LETTERS = "abfnrtv\\\"";

    private GoText() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            int escape = c < 0x80 ? ESCAPED.indexOf(c) : -1;
            if (escape >= 0) {
                quoted.append('\\').append(LETTERS.charAt(escape));
            } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(number(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static String number(int c) {
        String form = c < 0x80 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        return String.format(Locale.ROOT, form, c);
    }

    /** Of all spaces only the common one is. */
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
