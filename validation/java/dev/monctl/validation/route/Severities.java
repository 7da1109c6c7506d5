package dev.monctl.validation.route;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An alert has a severity that the topology has a route for; by any other it ends at the root, with nobody who chose that. */
final class Severities {
    private static final List<String> KNOWN =
            Arrays.stream(AlertSeverity.values()).map(AlertSeverity::toString).toList();

    private Severities() {}

    static List<Finding> judge(List<RoutedAlert> alerts) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (RoutedAlert alert : alerts) {
            written(alert)
                    .filter(severity -> !alert.isConstant() && !KNOWN.contains(severity.text()))
                    .ifPresent(severity -> findings.add(Finding.error(
                            "route/unknown-severity",
                            severity.place(null),
                            alert.name() + " has the severity '" + severity.text()
                                    + "', for which the topology has no route",
                            Suggestion.help(severity.text(), KNOWN, "routes are for", "write one of them"))));
        }
        return List.copyOf(findings);
    }

    private static Optional<Scalar> written(RoutedAlert alert) {
        Optional<YamlNode> labels = Yaml.get(alert.rule().node(), "labels");
        return labels.flatMap(all -> Yaml.scalar(all, "severity"))
                .filter(severity -> !severity.text().contains("{{"));
    }
}
