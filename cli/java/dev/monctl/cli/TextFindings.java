package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/** Findings with their line and a caret, a second place where there is one, then a line that counts them. */
final class TextFindings {
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    private TextFindings(Palette palette) {
        this.palette = palette;
    }

    static String write(Report report, Palette palette) {
        return write(report.findings(), palette) + report.summary() + "\n";
    }

    /** The findings alone, an empty line behind each. */
    static String write(List<Finding> findings, Palette palette) {
        TextFindings text = new TextFindings(palette);
        for (Finding finding : findings) {
            text.write(finding);
            text.out.append('\n');
        }
        return text.out.toString();
    }

    private void write(Finding finding) {
        String head = finding.severity().word() + "[" + finding.code() + "]";
        out.append(palette.severe(finding.severity(), head)).append(' ');
        out.append(palette.strong(continued(finding.what(), "  "))).append('\n');
        String gutter = " ".repeat(Math.max(2, widest(finding)));
        write("-->", finding.place(), gutter, carets -> palette.severe(finding.severity(), carets));
        if (finding.other() != null) {
            write(":::", finding.other(), gutter, palette::frame);
        }
        remark("why", finding.why(), gutter);
        remark("help", finding.help() == null ? "" : finding.help(), gutter);
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

    private void write(String arrow, Place place, String gutter, UnaryOperator<String> mark) {
        out.append(gutter).append(palette.frame(arrow)).append(' ').append(Printable.of(place.toString()));
        if (place.path() != null) {
            out.append(" (").append(Printable.of(place.path())).append(')');
        }
        out.append('\n');
        excerpt(place, gutter, mark);
    }

    private void excerpt(Place place, String gutter, UnaryOperator<String> mark) {
        if (place.line() == 0 || place.text() == null) {
            return;
        }
        String number = number(place);
        Excerpt excerpt = Excerpt.of(place.text(), place.column(), place.width());
        String aligned = " ".repeat(gutter.length() - number.length()) + number;
        String bar = palette.frame(gutter + " |");
        out.append(bar).append('\n');
        String line = excerpt.line().stripTrailing();
        out.append(palette.frame(aligned + " |"))
                .append(line.isEmpty() ? "" : " " + line)
                .append('\n');
        int carets = excerpt.carets().indexOf('^');
        out.append(bar).append(' ').append(excerpt.carets(), 0, carets);
        out.append(mark.apply(excerpt.carets().substring(carets))).append('\n');
    }

    private void remark(String label, String text, String gutter) {
        if (!text.isEmpty()) {
            String sign = gutter + " = ";
            out.append(palette.frame(sign)).append(palette.strong(label + ":")).append(' ');
            String indent = " ".repeat(sign.length() + label.length() + 2);
            out.append(continued(text, indent)).append('\n');
        }
    }

    /** Further lines of one text stand below its first; an author's value cannot steer the terminal. */
    private static String continued(String text, String indent) {
        return Printable.of(text.strip()).replace("\n", "\n" + indent);
    }
}
