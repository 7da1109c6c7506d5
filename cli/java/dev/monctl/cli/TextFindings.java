package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;

/** Findings with their line and a caret, then a line that counts them. */
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
        Place place = finding.place();
        String number = place.line() == 0 ? "" : Integer.toString(place.line());
        String gutter = " ".repeat(Math.max(2, number.length()));
        out.append(finding.severity().word()).append('[').append(finding.code()).append("] ");
        out.append(continued(finding.what(), "  ")).append('\n');
        out.append(gutter).append("--> ").append(Printable.of(place.toString()));
        if (place.path() != null) {
            out.append(" (").append(Printable.of(place.path())).append(')');
        }
        out.append('\n');
        excerpt(place, gutter, number, out);
        remark("why", finding.why(), gutter, out);
        remark("help", finding.help() == null ? "" : finding.help(), gutter, out);
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
