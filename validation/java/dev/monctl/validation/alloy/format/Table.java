package dev.monctl.validation.alloy.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines in cells. What stands before a stop is as wide as the widest of the lines above and below that have the stop, too; one
 * line without it ends the run. Nothing is aligned across a break.
 */
final class Table {
    private static final int TAB = 8;

    private final StringBuilder out = new StringBuilder();
    private final List<List<Cell>> lines = new ArrayList<>();
    private Cell cell = new Cell();

    Table() {
        startLine();
    }

    private void startLine() {
        cell = new Cell();
        lines.add(new ArrayList<>(List.of(cell)));
    }

    private void startCell() {
        cell = new Cell();
        lines.get(lines.size() - 1).add(cell);
    }

    /** Adds a text, in which control characters mean what they mean between words. */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(char c) {
        switch (c) {
            case '\t' -> tab();
            case '\u000B' -> startCell();
            case '\n' -> startLine();
            case '\f' -> breakLine();
            default -> cell.append(c);
        }
    }

    /** Adds a text in which every character stands for itself. */
    void addLiteral(String text) {
        cell.appendKept(text);
    }

    void tab() {
        cell.endHard();
        startCell();
    }

    void stop() {
        startCell();
    }

    void line() {
        startLine();
    }

    void breakLine() {
        startLine();
        List<Cell> next = lines.remove(lines.size() - 1);
        write();
        out.append('\n');
        lines.add(next);
    }

    /** All of it. */
    String text() {
        write();
        return out.toString();
    }

    /** Writes the lines that have been aligned with one another. */
    private void write() {
        int[][] widths = widths();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                out.append('\n');
            }
            write(lines.get(line), widths[line]);
        }
        lines.clear();
    }

    private int[][] widths() {
        int[][] widths = new int[lines.size()][];
        for (int line = 0; line < widths.length; line++) {
            widths[line] = new int[lines.get(line).size() - 1];
        }
        int columns = lines.stream().mapToInt(List::size).max().orElse(0) - 1;
        for (int column = 0; column < columns; column++) {
            for (int first = 0; first < widths.length; first++) {
                int last = first;
                while (last < widths.length && column < widths[last].length) {
                    last++;
                }
                fill(widths, column, first, last);
                first = last;
            }
        }
        return widths;
    }

    /** One run of a column. */
    private void fill(int[][] widths, int column, int first, int last) {
        int width = 0;
        boolean isSoft = true;
        for (int line = first; line < last; line++) {
            Cell own = lines.get(line).get(column);
            width = Math.max(width, own.width() + 1);
            isSoft &= own.isSoft();
        }
        for (int line = first; line < last; line++) {
            widths[line][column] = isSoft ? 0 : width;
        }
    }

    private void write(List<Cell> line, int[] widths) {
        int kept = out.length();
        boolean isIndented = true;
        for (int column = 0; column < line.size(); column++) {
            Cell own = line.get(column);
            isIndented &= own.isEmpty();
            kept = own.writeTo(out, kept);
            if (column < widths.length) {
                int tabs = (widths[column] + TAB - 1) / TAB;
                out.append(isIndented ? "\t".repeat(tabs) : " ".repeat(widths[column] - own.width()));
            }
        }
        int end = out.length();
        while (end > kept && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
            end--;
        }
        out.setLength(end);
    }
}
