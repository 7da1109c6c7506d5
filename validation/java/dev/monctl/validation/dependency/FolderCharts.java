package dev.monctl.validation.dependency;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputTree;
import java.util.List;
import java.util.Optional;

/**
 * Whether the archive of a dependency that also lies unpacked beside the chart holds what lies there: people read and edit the
 * folder, Helm reads the archive.
 */
record FolderCharts(OutputTree tree, String chart, ChartFile description) {
    List<Finding> judge(List<SubChart> subCharts) {
        return description.entries().stream()
                .flatMap(entry ->
                        entry.dependency().folder(chart).flatMap(folder -> judge(entry, folder, subCharts)).stream())
                .toList();
    }

    private Optional<Finding> judge(ChartFile.Entry entry, String folder, List<SubChart> subCharts) {
        OutputTree lying = tree.below(folder);
        if (lying.files().isEmpty()) {
            return Optional.of(error(
                    "helm/dependency-folder",
                    entry.place("repository"),
                    "there is no folder " + folder + ", which "
                            + entry.dependency().repository() + " names",
                    Remedy.RENDER_ANEW));
        }
        return subCharts.stream()
                .filter(SubChart::isPacked)
                .filter(packed -> packed.fileName().equals(entry.dependency().archive()))
                .findFirst()
                .flatMap(packed ->
                        packed.files().difference(lying).map(file -> stale(entry, packed, folder + "/" + file)));
    }

    private static Finding stale(ChartFile.Entry entry, SubChart packed, String file) {
        return error(
                "helm/dependency-stale",
                entry.place("repository"),
                packed.path() + " does not hold " + file + " as it lies there, and Helm reads the archive",
                Remedy.RENDER_ANEW + "; a change of yours belongs into values");
    }
}
