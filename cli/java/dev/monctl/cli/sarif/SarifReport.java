package dev.monctl.cli.sarif;

import dev.monctl.cli.catalogue.Catalogue;
import dev.monctl.cli.repository.Repository;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Findings of one run as a SARIF log. Its rules are those that were broken, with the words of the page of findings. */
public final class SarifReport {
    private final SarifPlaces places;
    private final List<SarifLog.Rule> rules;
    private final NavigableSet<String> codes = new TreeSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(List<Finding> findings, Repository repository) {
        this.places = new SarifPlaces(repository);
        findings.forEach(finding -> codes.add(finding.code()));
        this.rules = codes.stream()
                .map(code -> SarifRules.of(Catalogue.published(), code))
                .toList();
    }

    /**
     * The log; ends with a line end.
     *
     * @param version of monctl
     */
    public static String of(List<Finding> findings, Repository repository, String version) {
        SarifReport report = new SarifReport(findings, repository);
        List<SarifLog.Result> results = new ArrayList<>();
        findings.forEach(finding -> results.add(report.result(finding)));
        return SarifLog.of(new SarifLog.Run(
                        new SarifLog.Tool(new SarifLog.Driver("monctl", version, report.rules)),
                        List.of(new SarifLog.Invocation(true)),
                        SarifPlaces.base(),
                        "unicodeCodePoints",
                        results))
                .text();
    }

    private SarifLog.Result result(Finding finding) {
        Place other = finding.other();
        return new SarifLog.Result(
                finding.code(),
                codes.headSet(finding.code()).size(),
                finding.severity().word(),
                SarifLog.Message.of(message(finding)),
                List.of(places.location(finding.place())),
                other == null ? null : List.of(places.related(other)),
                Map.of("finding/v1", fingerprint(finding)));
    }

    private static String message(Finding finding) {
        String why = finding.why().isEmpty() ? "" : "\nWhy: " + finding.why();
        return finding.what() + why + (finding.help() == null ? "" : "\nHelp: " + finding.help());
    }

    /** The same in the next run, though lines were added above: by it, what was closed by a person stays closed. */
    private String fingerprint(Finding finding) {
        Place place = finding.place();
        String where = place.path() == null ? String.valueOf(place.text()).strip() : place.path();
        String same = String.join("\n", finding.code(), places.repository().path(place.file()), where);
        int times = seen.merge(same, 1, Integer::sum);
        return Sha256.of((same + "\n" + times).getBytes(StandardCharsets.UTF_8));
    }
}
