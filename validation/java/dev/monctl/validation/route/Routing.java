package dev.monctl.validation.route;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.validation.estate.rule.RuleFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sends each alert of each system through the rendered tree of routes, as Alertmanager would. */
public final class Routing {
    private final Alertmanager alertmanager;
    private final RoutedAlerts systems;
    private final List<RoutedAlert> alerts;
    private final List<RoutedAlert> constant;

    /** Labels that any route or inhibition asks for: alerts that do not differ in them go the same way. */
    private final Set<String> asked = new TreeSet<>();

    private Routing(Alertmanager alertmanager, RoutedAlerts systems, List<RoutedAlert> alerts) {
        this.alertmanager = alertmanager;
        this.systems = systems;
        this.alerts = alerts;
        this.constant = alerts.stream().filter(RoutedAlert::isConstant).toList();
        alertmanager.root().all().forEach(route -> route.conditions().forEach(each -> asked.add(each.label())));
        alertmanager.inhibitions().forEach(each -> {
            each.sources().forEach(condition -> asked.add(condition.label()));
            each.targets().forEach(condition -> asked.add(condition.label()));
        });
    }

    /** Absent where the output has no routes. */
    public static Optional<Routing> of(OutputTree tree, Estate estate) {
        return of(tree, estate, RuleFile.of(tree));
    }

    /** The same with rules that somebody has read already. */
    public static Optional<Routing> of(OutputTree tree, Estate estate, List<RuleFile> rules) {
        RoutedAlerts systems = new RoutedAlerts(estate);
        return Alertmanager.of(tree).map(alertmanager -> new Routing(alertmanager, systems, systems.of(rules)));
    }

    /** What is wrong with the routes of an output. */
    public static List<Finding> judge(OutputTree tree, Estate estate, List<RuleFile> rules) {
        return of(tree, estate, rules).map(routing -> routing.findings(estate)).orElse(List.of());
    }

    /** What is wrong with these. */
    public List<Finding> findings(Estate estate) {
        List<Finding> findings = new ArrayList<>(new RouteFindings(estate, alertmanager).judge(lines(), unreached()));
        findings.addAll(Severities.judge(alerts));
        findings.addAll(Silences.judge(alertmanager.inhibitions()));
        return findings;
    }

    /** Each alert of each system, wherever it goes. */
    public List<RoutedAlert> alerts() {
        return List.copyOf(alerts);
    }

    /** Where each alert goes, in the order of the rules and of the topology. */
    public List<Line> lines() {
        Map<Map<String, String>, List<Route>> ends = new HashMap<>();
        Map<Map<String, String>, List<String>> sources = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (RoutedAlert alert : alerts) {
            Map<String, String> relevant = relevant(alert.labels());
            lines.add(new Line(
                    alert,
                    ends.computeIfAbsent(relevant, labels -> alertmanager.root().ends(labels)),
                    sources.computeIfAbsent(relevant, this::sources),
                    silence(alert)));
        }
        return lines;
    }

    private Map<String, String> relevant(Map<String, String> labels) {
        Map<String, String> relevant = new TreeMap<>(labels);
        relevant.keySet().retainAll(asked);
        return relevant;
    }

    private Optional<Line.Silence> silence(RoutedAlert alert) {
        for (RoutedAlert source : constant) {
            for (Inhibition inhibition : alertmanager.inhibitions()) {
                if (inhibition.silences(source.labels(), alert.labels())) {
                    return Optional.of(new Line.Silence(inhibition, source.name()));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> sources(Map<String, String> labels) {
        return alertmanager.inhibitions().stream()
                .filter(rule -> rule.targets().stream().allMatch(condition -> condition.meets(labels)))
                .map(Inhibition::source)
                .toList();
    }

    /** The routes that no alert of the estate comes to, nor one of an owner's with a severity that the topology knows. */
    List<Route> unreached() {
        Set<Route> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Map<String, String>> seen = new HashSet<>();
        for (RoutedAlert alert : alerts) {
            if (seen.add(relevant(alert.labels()))) {
                alertmanager.root().reach(alert.labels(), reached);
            }
        }
        for (Map<String, String> identity : systems.systems().values()) {
            for (AlertSeverity severity : AlertSeverity.values()) {
                Map<String, String> labels = new TreeMap<>(identity);
                labels.put("severity", severity.toString());
                if (seen.add(relevant(labels))) {
                    alertmanager.root().reach(labels, reached);
                }
            }
        }
        return alertmanager.root().all().stream()
                .filter(route -> !reached.contains(route))
                .toList();
    }
}
