package dev.monctl.cli;

import dev.monctl.cli.repository.Repository;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import java.nio.file.Path;

/**
 * Findings as commands that a GitHub workflow turns into annotations of the changed lines. Files are called as the repository
 * calls them: monctl may have run in a folder of it.
 */
final class GithubFindings {
    private final Repository repository;
    private final StringBuilder out = new StringBuilder();

    private GithubFindings(Repository repository) {
        this.repository = repository;
    }

    static String write(Report report) {
        return write(report, Repository.around(Path.of("")));
    }

    static String write(Report report, Repository repository) {
        GithubFindings text = new GithubFindings(repository);
        report.findings().forEach(text::write);
        return text.out.append(report.summary()).append('\n').toString();
    }

    private void write(Finding finding) {
        Place place = finding.place();
        String file = repository.path(place.file());
        out.append("::").append(command(finding.severity())).append(" file=").append(property(file));
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

    private String message(Finding finding) {
        String why = finding.why().isEmpty() ? "" : "\nwhy: " + finding.why();
        Place second = finding.other();
        String other = second == null ? "" : "\nsee also: " + place(second);
        return finding.what() + other + why + (finding.help() == null ? "" : "\nhelp: " + finding.help());
    }

    private String place(Place place) {
        String file = repository.path(place.file());
        return place.line() == 0 ? file : file + ":" + place.line() + ":" + place.column();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
