package dev.monctl.validation.alloy.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What stands behind a backslash in a text.
 *
 * @param end behind its last good character
 * @param isByte whether it names a byte, and not a character
 * @param value the byte or character; -1 where it is no escape
 */
record Escape(int end, boolean isByte, int value) {
    private static final String LETTERS = "abfnrtv\\\"";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000B\\\"";

    /** Reads from the first character behind the backslash on. */
    static Escape at(String text, int start) {
        char first = start < text.length() ? text.charAt(start) : '\n';
        int letter = LETTERS.indexOf(first);
        if (letter >= 0) {
            return new Escape(start + 1, false, MEANINGS.charAt(letter));
        }
        return switch (first) {
            case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(text, start, 3, 8);
            case 'x' -> digits(text, start + 1, 2, 16);
            case 'u' -> digits(text, start + 1, 4, 16);
            case 'U' -> digits(text, start + 1, 8, 16);
            default -> new Escape(start, false, -1);
        };
    }

    private static Escape digits(String text, int start, int count, int base) {
        boolean isByte = count < 4;
        long value = 0;
        for (int i = start; i < start + count; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), base) : -1;
            if (digit < 0) {
                return new Escape(i, isByte, -1);
            }
            value = value * base + digit;
        }
        boolean isOne = value <= (isByte ? 255 : Character.MAX_CODE_POINT);
        boolean isHalf = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return new Escape(start + count, isByte, isOne && !isHalf ? (int) value : -1);
    }

    boolean isValid() {
        return value >= 0;
    }

    /** As UTF-8, where it is not a byte already; of what is no escape the backslash. */
    void writeTo(ByteArrayOutputStream bytes) {
        if (!isValid()) {
            bytes.write('\\');
        } else if (isByte) {
            bytes.write(value);
        } else {
            bytes.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
        }
    }
}
