package dev.monctl.validation.estate.rule;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether the alerts of the catalogue are there, fire when the topology says, and are as bad as it says. */
public final class CatalogueAlerts {
    private static final Pattern RANGE = Pattern.compile("\\[([0-9][0-9a-z]*)[:\\]]");

    /** How long a cluster may be without a list of its nodes is no choice of the topology's. */
    private static final String UNTIMED = "node-list";

    private final Estate estate;
    private final List<Finding> findings = new ArrayList<>();

    private CatalogueAlerts(Estate estate) {
        this.estate = estate;
    }

    public static List<Finding> judge(Estate estate, List<RuleFile> files) {
        CatalogueAlerts alerts = new CatalogueAlerts(estate);
        files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleFile.Rule::isAlert)
                .forEach(alerts::judge);
        alerts.missing(files);
        return List.copyOf(alerts.findings);
    }

    private void judge(RuleFile.Rule rule) {
        AlertRule asked = estate.alerting().rules().get(rule.name());
        if (asked != null) {
            Yaml.scalar(rule.node(), "for")
                    .filter(time -> !time.text().isEmpty())
                    .ifPresentOrElse(time -> time(rule, time, asked), () -> add(atOnce(rule, asked)));
            severity(rule, asked);
        }
    }

    private static Finding atOnce(RuleFile.Rule rule, AlertRule asked) {
        return Finding.warning(
                "alerting/fires-at-once",
                rule.expression().place(null),
                rule.name() + " has no 'for', and the topology lets it wait " + asked.forAtLeast(),
                "one bad sample is enough for a message",
                "write for: " + asked.forAtLeast());
    }

    /** An alert about silence has waited for the length of its range when it begins to wait. */
    private void time(RuleFile.Rule rule, Scalar written, AlertRule asked) {
        Optional<Duration> time = duration(written.text());
        Duration whole = asked.forAtLeast().duration();
        boolean isAsked = time.isEmpty() // what is no time the schema refuses
                || time.get().equals(whole)
                || Yaml.mapping(rule.node(), "labels")
                        .filter(labels -> Yaml.word(labels, "subject").equals(UNTIMED))
                        .isPresent()
                || RANGE.matcher(rule.text())
                        .results()
                        .flatMap(range -> duration(range.group(1)).stream())
                        .anyMatch(range -> range.plus(time.get()).equals(whole));
        if (!isAsked) {
            add(Finding.warning(
                    "alerting/other-time",
                    written.place(null),
                    rule.name() + " waits " + written.text() + ", and the topology lets it wait " + asked.forAtLeast(),
                    "it is told of earlier or later than its owner expects",
                    "write for: " + asked.forAtLeast() + ", or less by the range that the expression looks back over"));
        }
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(TimeSpan.parse(text).duration());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void severity(RuleFile.Rule rule, AlertRule asked) {
        String severity = asked.severity().toString().toLowerCase(Locale.ROOT);
        Yaml.mapping(rule.node(), "labels")
                .flatMap(labels -> Yaml.scalar(labels, "severity"))
                .filter(written -> !written.text().equals(severity))
                .ifPresent(written -> add(Finding.warning(
                        "alerting/other-severity",
                        written.place(null),
                        rule.name() + " is '" + written.text() + "', and the topology calls it " + severity,
                        "its route is another then",
                        "write severity: " + severity)));
    }

    private void missing(List<RuleFile> files) {
        Set<String> there = new TreeSet<>();
        files.forEach(file -> file.rules().forEach(rule -> there.add(rule.name())));
        estate.alerting().rules().values().stream()
                .filter(rule -> rule.enabled() && isAboutSomebody(rule) && !there.contains(rule.name()))
                .forEach(rule -> add(Finding.warning(
                        "alerting/no-such-alert",
                        files.stream()
                                .map(file -> Place.file(file.path()))
                                .findFirst()
                                .orElse(Place.file(OutputPaths.RULES)),
                        "no rule is called " + rule.name() + ", which the topology asks for",
                        "nobody is told of what it is about",
                        Remedy.RENDER_ANEW)));
    }

    private void add(Finding finding) {
        findings.add(finding.beside(estate.places().of("alerting.rules")));
    }

    /** The hub's own silence is nobody's to hear: where there is no spoke, no rule waits for one. */
    private static boolean isAboutSomebody(AlertRule rule) {
        return !rule.spokes().isEmpty() || (rule.hub() && rule.above() != null);
    }
}
