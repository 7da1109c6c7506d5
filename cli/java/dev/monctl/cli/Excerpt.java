package dev.monctl.cli;

import java.util.Arrays;

/**
 * A line of a file and the carets for the line below it.
 *
 * @param carets spaces, then one caret for each cell of the terminal that the wrong token fills; a tab of the line stands in it
 *     as a tab, so both are wide alike
 */
record Excerpt(String line, String carets) {
    /** A longer line is cut on both sides of its token. */
    private static final int WIDEST = 120;

    private static final int KEPT_BEFORE = 40;
    private static final int CUT_MARK = 0x2026;

    static Excerpt of(String text, int column, int width) {
        int[] points = printable(text);
        int from = Math.min(column - 1, points.length);
        int to = Math.min(from + width, points.length);
        if (points.length <= WIDEST) {
            return draw(points, from, to);
        }
        int start = Math.max(0, Math.min(from - KEPT_BEFORE, points.length - WIDEST));
        int end = Math.min(points.length, start + WIDEST);
        int[] window = Arrays.copyOfRange(points, start, end);
        if (start > 0) {
            window[0] = CUT_MARK;
        }
        if (end < points.length) {
            window[window.length - 1] = CUT_MARK;
        }
        return draw(window, from - start, Math.min(to - start, window.length));
    }

    private static Excerpt draw(int[] points, int from, int to) {
        StringBuilder carets = new StringBuilder();
        for (int i = 0; i < from; i++) {
            carets.append(points[i] == '\t' ? "\t" : " ".repeat(Cells.of(points[i])));
        }
        int wide = 0;
        for (int i = from; i < to; i++) {
            wide += Cells.of(points[i]);
        }
        return new Excerpt(new String(points, 0, points.length), carets + "^".repeat(Math.max(1, wide)));
    }

    /** What would move the cursor or colour the terminal is shown as the replacement character. */
    private static int[] printable(String text) {
        return text.codePoints().map(Printable::of).toArray();
    }
}
