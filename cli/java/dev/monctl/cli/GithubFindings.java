package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;

/** Findings as commands that a GitHub workflow turns into annotations of the changed lines. */
final class GithubFindings {
    private GithubFindings() {}

    static String write(Report report) {
        StringBuilder out = new StringBuilder();
        report.findings().forEach(finding -> write(finding, out));
        return out.append(report.summary()).append('\n').toString();
    }

    private static void write(Finding finding, StringBuilder out) {
        Place place = finding.place();
        out.append("::").append(command(finding.severity())).append(" file=").append(property(place.file()));
        if (place.line() > 0) {
            out.append(",line=").append(place.line());
            out.append(",col=").append(place.column());
            out.append(",endColumn=").append(place.column() + place.width() - 1); // GitHub's end is inclusive.
        }
        out.append(",title=").append(property(finding.code())).append("::");
        out.append(data(message(finding))).append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String message(Finding finding) {
        String why = finding.why().isEmpty() ? "" : "\nwhy: " + finding.why();
        Place second = finding.other();
        String other = second == null ? "" : "\nsee also: " + second;
        return finding.what() + other + why + (finding.help() == null ? "" : "\nhelp: " + finding.help());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
