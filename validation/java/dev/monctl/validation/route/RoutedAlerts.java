package dev.monctl.validation.route;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which alerts may come from which systems: the rendered rules, for each system that the topology watches with them. */
final class RoutedAlerts {
    /** About the hub's own programs, whatever spokes there are. */
    private static final Set<String> OF_THE_HUB = Set.of("LokiStorageFull");

    private final String hub;
    private final Map<String, Map<String, String>> systems = new LinkedHashMap<>();
    private final Map<String, Set<String>> watched = new LinkedHashMap<>();

    RoutedAlerts(Estate estate) {
        this.hub = estate.hub().cluster().toString();
        systems.put(
                hub,
                Map.of("cluster", hub, "environment", estate.hub().environment().toString()));
        for (Spoke spoke : estate.spokes()) {
            systems.put(spoke.name().toString(), spoke.identity());
        }
        estate.alerting()
                .rules()
                .forEach((name, rule) -> watched.put(name, OF_THE_HUB.contains(name) ? Set.of(hub) : watched(rule)));
    }

    private Set<String> watched(AlertRule rule) {
        Set<String> names =
                rule.spokes().stream().map(spoke -> spoke.name().toString()).collect(Collectors.toSet());
        if (rule.hub()) {
            names.add(hub);
        }
        return names;
    }

    /** What every system writes on what it sends. */
    Map<String, Map<String, String>> systems() {
        return systems;
    }

    List<RoutedAlert> of(List<RuleFile> files) {
        List<RoutedAlert> alerts = new ArrayList<>();
        for (RuleFile file : files) {
            file.rules().stream().filter(RuleFile.Rule::isAlert).forEach(rule -> add(rule, alerts));
        }
        return alerts;
    }

    private void add(RuleFile.Rule rule, List<RoutedAlert> alerts) {
        Map<String, String> written = written(rule);
        boolean isConstant = Query.prom(rule.text()).selectors().isEmpty();
        @Nullable String only = written.get("cluster");
        if (only != null) {
            alerts.add(alert(rule, only, systems.getOrDefault(only, Map.of()), written, isConstant));
            return;
        }
        Set<String> about = isConstant ? Set.of(hub) : watched.getOrDefault(rule.name(), systems.keySet());
        systems.forEach((system, identity) -> {
            if (about.contains(system)) {
                alerts.add(alert(rule, system, identity, written, isConstant));
            }
        });
    }

    private static RoutedAlert alert(
            RuleFile.Rule rule,
            String system,
            Map<String, String> identity,
            Map<String, String> written,
            boolean isConstant) {
        Map<String, String> labels = new TreeMap<>(identity);
        labels.putAll(written);
        labels.put("alertname", rule.name());
        return new RoutedAlert(rule, written.getOrDefault("severity", ""), system, labels, isConstant);
    }

    /** What the rule writes on its alerts, unless only the running system can tell. */
    private static Map<String, String> written(RuleFile.Rule rule) {
        Map<String, String> written = new LinkedHashMap<>();
        Yaml.entries(rule.node(), "labels").forEach(entry -> {
            if (entry.value() instanceof Scalar value && !value.text().contains("{{")) {
                written.put(entry.key().text(), value.text());
            }
        });
        return written;
    }
}
