package dev.monctl.render.chart;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The charts of the output, completed: a chart whose Chart.yaml has dependencies gets its Chart.lock, and an archive of each one
 * that lies in the output, too ({@code file://}). Helm takes only archives for dependencies; the folder beside is what people read.
 */
public final class SubCharts {
    private static final String DESCRIPTION = "/Chart.yaml";

    private final OutputTree rendered;
    private final SortedMap<String, byte[]> packed;

    private SubCharts(OutputTree rendered) {
        this.rendered = rendered;
        this.packed = new TreeMap<>(rendered.files());
        packed.keySet().removeIf(this::isOfNoChart);
    }

    /** The files without charts that are not of this estate, and with all that Helm needs to install the others. */
    public static OutputTree packed(OutputTree rendered) {
        SubCharts charts = new SubCharts(rendered);
        rendered.charts().forEach(charts::complete);
        return new OutputTree(charts.packed);
    }

    /** A chart whose Chart.yaml came to nothing is not of this estate; what else lies in its folder was only copied. */
    private boolean isOfNoChart(String path) {
        String[] names = path.split("/", 3);
        return names.length == 3
                && names[0].equals("charts")
                && !rendered.files().containsKey(names[0] + "/" + names[1] + DESCRIPTION);
    }

    private void complete(String folder) {
        List<ChartDependency> dependencies = description(folder).dependencies();
        if (dependencies.isEmpty()) {
            return;
        }
        packed.put(folder + "/Chart.lock", ChartLock.of(dependencies).getBytes(StandardCharsets.UTF_8));
        for (ChartDependency dependency : dependencies) {
            dependency
                    .folder(folder)
                    .ifPresent(subChart ->
                            packed.put(folder + "/charts/" + dependency.archive(), archive(subChart, dependency)));
        }
    }

    private byte[] archive(String folder, ChartDependency dependency) {
        ChartFile found = description(folder);
        if (!found.text("name").equals(dependency.name())
                || !found.text("version").equals(dependency.version())) {
            throw new IllegalStateException(folder + " is not " + dependency.name() + " " + dependency.version());
        }
        return PackedChart.of(dependency.name(), rendered.below(folder).files());
    }

    private ChartFile description(String folder) {
        String path = folder + DESCRIPTION;
        byte[] bytes = rendered.files().get(path);
        return Optional.ofNullable(bytes)
                .flatMap(text -> ChartFile.read(Source.of(path, new String(text, StandardCharsets.UTF_8))))
                .orElseThrow(() -> new IllegalStateException("there is no chart in " + folder));
    }
}
