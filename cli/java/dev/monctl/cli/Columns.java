package dev.monctl.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of words below each other, each column as wide as its widest word. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... head) {
        rows.add(List.of(head));
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The lines, without blanks at their ends. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = Printable.of(row.get(i));
                line.append(cell).append(" ".repeat(width(i) - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
