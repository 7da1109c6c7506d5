package dev.monctl.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of words below each other, each column as wide as its widest word. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    Columns(String... head) {
        widths = new int[head.length];
        add(List.of(head));
    }

    void add(List<String> row) {
        List<String> cells = row.stream().map(Printable::of).toList();
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
        rows.add(cells);
    }

    /** The lines, without blanks at their ends. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
