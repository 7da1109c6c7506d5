package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The findings of a run as they are told: by file, line and column, errors and warnings alike, so that an author mends a file
 * from top to bottom.
 */
record Report(List<Finding> findings) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.place().file())
            .thenComparingInt(f -> f.place().line())
            .thenComparingInt(f -> f.place().column())
            .thenComparing(Finding::code)
            .thenComparing(Finding::what);

    Report {
        findings = findings.stream().sorted(ORDER).toList();
    }

    void print(FindingFormat format, PrintWriter out) {
        print(format, out, Palette.PLAIN);
    }

    void print(FindingFormat format, PrintWriter out, Palette palette) {
        out.print(format.text(this, palette));
        out.flush();
    }

    /** 1 as soon as there is an error, else 0. */
    int exitCode() {
        return count(Severity.ERROR) > 0 ? 1 : 0;
    }

    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Such as {@code 3 errors, 1 warning}; a kind that did not occur is not mentioned. */
    String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(severity);
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }
}
