package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a chart is called like its folder, as Helm wants it, and described by what Helm reads. */
record ChartName(String chart, ChartFile description) {
    private static final Set<String> KEYS = Set.of(
            "apiVersion",
            "name",
            "version",
            "kubeVersion",
            "description",
            "type",
            "keywords",
            "home",
            "sources",
            "dependencies",
            "maintainers",
            "icon",
            "appVersion",
            "deprecated",
            "annotations");

    /** Keys that Helm does not know, and passes over. */
    List<Finding> unknownKeys() {
        return description.root().entries().stream()
                .filter(entry -> !KEYS.contains(entry.key().text()))
                .map(entry -> Finding.warning(
                        "helm/chart-key",
                        entry.key().place(null),
                        "Chart.yaml has no key '" + entry.key().text() + "'",
                        "Helm passes over it",
                        Suggestion.help(entry.key().text(), KEYS, "remove it")))
                .toList();
    }

    Optional<Finding> judge() {
        String folder = chart.substring(chart.lastIndexOf('/') + 1);
        String name = description.text("name");
        return folder.equals(name)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "helm/chart-name",
                        description.place("name"),
                        "the chart in " + chart + " is called '" + name + "'",
                        "helm package and helm dependency look for a chart in a folder of its name",
                        "write name: " + folder));
    }
}
