package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import java.util.Optional;

/** Whether a chart is called like its folder, as Helm wants it. */
record ChartName(String chart, ChartFile description) {
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
