package dev.monctl.model.hujson;

/** Reads a text between double quotes. */
final class TextLiteral {
    private final Cursor cursor;
    private final int start;
    private final StringBuilder text = new StringBuilder();

    private TextLiteral(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /** The cursor stands at the opening quote, and then behind the closing one. */
    static HujsonValue.Text read(Cursor cursor) {
        return new TextLiteral(cursor).read();
    }

    private HujsonValue.Text read() {
        cursor.take('"');
        while (!cursor.take('"')) {
            char c = cursor.peek();
            if (cursor.isAtEnd() || c == '\n' || c == '\r') {
                throw BrokenText.syntax(
                        start, cursor.at(), "this text is not closed on its line", "close it with a double quote \"");
            }
            if (c < ' ') {
                throw broken(
                        cursor.at(), 1, "there is a control character in a text", "write it as an escape such as \\t");
            }
            if (cursor.take('\\')) {
                escape();
            } else {
                text.append(c);
                cursor.take(c);
            }
        }
        return new HujsonValue.Text(start, cursor.at(), text.toString());
    }

    private void escape() {
        char c = cursor.peek();
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            text.append("\"\\/\b\f\n\r\t".charAt(plain));
            cursor.take(c);
        } else if (cursor.take('u')) {
            unicode();
        } else {
            throw broken(cursor.at() - 1, 2, "this escape is none of JSON's", "write \\\\ for a backslash");
        }
    }

    private void unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(cursor.peek(), 16);
            if (digit < 0 || cursor.peek() > 'f') {
                throw broken(cursor.at() - i - 2, i + 2, "\\u wants four hexadecimal digits", "for example \\u00e9");
            }
            value = value * 16 + digit;
            cursor.take(cursor.peek());
        }
        text.append((char) value);
    }

    private static BrokenText broken(int at, int width, String what, String help) {
        return BrokenText.syntax(at, at + width, what, help);
    }
}
