package dev.monctl.cli;

/** Text as it may be printed: what would move the cursor, colour the terminal or turn the direction of reading is replaced. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Newlines and tabs stay. */
    static String of(String text) {
        return text.codePoints()
                .map(point -> point == '\n' ? point : of(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Tabs stay. */
    static int of(int point) {
        return point != '\t' && (Character.isISOControl(point) || turnsDirection(point)) ? REPLACEMENT : point;
    }

    /** Unicode's Bidi_Control: with these a line reads otherwise than it is. */
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
