package dev.monctl.validation.ruletest;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.promtool.Check;
import dev.monctl.validation.route.RoutedAlert;
import dev.monctl.validation.route.Routing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Alerts that no unit test expects: they may have stopped to fire, and nobody would notice. An alert of the catalogue is tested for
 * each system, and each of its rules for some system. Of alerts that an owner wrote, tests are the owner's business.
 */
final class Untested {
    /** Machines have no claims. */
    private static final Set<String> OF_CLUSTERS = Set.of("PVCAboveThreshold");

    /** Labels by which no two rules of one alert differ: those of the system, and one that has a check of its own. */
    private static final Set<String> COMMON = Set.of("cluster", "environment", "severity");

    /** The labels of each alert that is to fire in some test: by its name and its cluster, and by its name alone. */
    private final Map<List<String>, List<Map<String, String>>> expected = new LinkedHashMap<>();

    private final List<RoutedAlert> alerts;

    private Untested(OutputTree tree, Estate estate, List<RuleFile> rules, List<Check> checks) {
        for (Check check : checks) {
            for (Map<String, String> labels : check.expected()) {
                String name = labels.getOrDefault("alertname", check.alert());
                add(List.of(name), labels);
                add(List.of(name, labels.getOrDefault("cluster", "")), labels);
            }
        }
        Set<String> machines = new TreeSet<>();
        estate.spokes()
                .forEach(spoke -> spoke.match(
                        cluster -> false, machine -> machines.add(machine.name().toString())));
        this.alerts = Routing.of(tree, estate, rules).map(Routing::alerts).orElse(List.of()).stream()
                .filter(alert -> estate.alerting().rules().containsKey(alert.name()))
                .filter(alert -> !OF_CLUSTERS.contains(alert.name()) || !machines.contains(alert.system()))
                .toList();
    }

    private void add(List<String> about, Map<String, String> labels) {
        expected.computeIfAbsent(about, first -> new ArrayList<>()).add(labels);
    }

    static List<Finding> judge(OutputTree tree, Estate estate, List<RuleFile> rules, List<Check> checks) {
        Untested untested = new Untested(tree, estate, rules, checks);
        Map<String, List<RoutedAlert>> ofSystems = untested.ofSystems();
        List<Finding> findings = new ArrayList<>();
        ofSystems.forEach((name, lacking) -> findings.add(finding(
                lacking.get(0),
                "no unit test expects " + name + " of "
                        + Words.list(lacking.stream()
                                .map(RoutedAlert::system)
                                .distinct()
                                .toList()))));
        untested.ofRules().forEach((rule, alert) -> {
            if (!ofSystems.containsKey(alert.name())) {
                findings.add(finding(alert, "no unit test expects " + rule));
            }
        });
        return findings;
    }

    /** By the name of the alert. */
    private Map<String, List<RoutedAlert>> ofSystems() {
        Map<String, List<RoutedAlert>> lacking = new LinkedHashMap<>();
        for (RoutedAlert alert : alerts) {
            if (!expected.containsKey(List.of(alert.name(), alert.system()))) {
                lacking.computeIfAbsent(alert.name(), first -> new ArrayList<>())
                        .add(alert);
            }
        }
        return lacking;
    }

    /** Several rules may raise one alert: each is told from the others by the labels that it writes, in words here. */
    private Map<String, RoutedAlert> ofRules() {
        Map<String, RoutedAlert> lacking = new LinkedHashMap<>();
        for (RoutedAlert alert : alerts) {
            Map<String, String> written = new TreeMap<>(alert.labels());
            written.keySet().retainAll(alert.rule().labels());
            written.keySet().removeAll(COMMON);
            boolean isExpected = expected.getOrDefault(List.of(alert.name()), List.of()).stream()
                    .anyMatch(labels -> labels.entrySet().containsAll(written.entrySet()));
            if (!isExpected) {
                lacking.putIfAbsent(
                        alert.name() + (written.isEmpty() ? "" : " with " + Words.list(written.entrySet())), alert);
            }
        }
        return lacking;
    }

    private static Finding finding(RoutedAlert alert, String what) {
        return Finding.warning(
                "test/untested",
                Yaml.text(alert.rule().node(), "alert")
                        .orElse(alert.rule().expression())
                        .place(null),
                what,
                "a rule that no longer fires looks like one that need not",
                "monctl render, or add a case to a file in tests/");
    }
}
