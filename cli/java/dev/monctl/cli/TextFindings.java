package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;

/** Findings with their line and a caret, a second place where there is one, then a line that counts them. */
final class TextFindings {
    private TextFindings() {}

    static String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            write(finding, out);
            out.append('\n');
        }
        return out.append(report.summary()).append('\n').toString();
    }

    private static void write(Finding finding, StringBuilder out) {
        out.append(finding.severity().word()).append('[').append(finding.code()).append("] ");
        out.append(continued(finding.what(), "  ")).append('\n');
        String gutter = " ".repeat(Math.max(2, widest(finding)));
        write("-->", finding.place(), gutter, out);
        if (finding.other() != null) {
            write(":::", finding.other(), gutter, out);
        }
        remark("why", finding.why(), gutter, out);
        remark("help", finding.help() == null ? "" : finding.help(), gutter, out);
    }

    /** The bars of both excerpts stand below one another. */
    private static int widest(Finding finding) {
        Place other = finding.other();
        return Math.max(
                number(finding.place()).length(),
                other == null ? 0 : number(other).length());
    }

    private static String number(Place place) {
        return place.line() == 0 ? "" : Integer.toString(place.line());
    }

    private static void write(String arrow, Place place, String gutter, StringBuilder out) {
        out.append(gutter).append(arrow).append(' ').append(Printable.of(place.toString()));
        if (place.path() != null) {
            out.append(" (").append(Printable.of(place.path())).append(')');
        }
        out.append('\n');
        excerpt(place, gutter, number(place), out);
    }

    private static void excerpt(Place place, String gutter, String number, StringBuilder out) {
        if (place.line() == 0 || place.text() == null) {
            return;
        }
        Excerpt excerpt = Excerpt.of(place.text(), place.column(), place.width());
        String aligned = " ".repeat(gutter.length() - number.length()) + number;
        out.append(gutter).append(" |\n");
        out.append((aligned + " | " + excerpt.line()).stripTrailing()).append('\n');
        out.append(gutter).append(" | ").append(excerpt.carets()).append('\n');
    }

    private static void remark(String label, String text, String gutter, StringBuilder out) {
        if (!text.isEmpty()) {
            String start = gutter + " = " + label + ": ";
            out.append(start)
                    .append(continued(text, " ".repeat(start.length())))
                    .append('\n');
        }
    }

    /** Further lines of one text stand below its first; an author's value cannot steer the terminal. */
    private static String continued(String text, String indent) {
        return Printable.of(text.strip()).replace("\n", "\n" + indent);
    }
}
