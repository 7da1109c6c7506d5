package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import java.util.Collection;
import java.util.List;

/** Findings as monctl prints them for a person, for golden files of what is said. */
public final class PrintedFindings {
    private PrintedFindings() {}

    public static String text(Collection<Finding> findings) {
        return FindingFormat.text.text(new Report(List.copyOf(findings)));
    }
}
