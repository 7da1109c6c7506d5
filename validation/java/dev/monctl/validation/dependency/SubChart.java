package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartArchive;
import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chart that lies in the folder {@code charts/} of another one.
 *
 * @param path of its archive or its folder, below the output folder
 * @param description its Chart.yaml
 * @param files path below the chart's own folder to bytes
 */
record SubChart(String path, ChartFile description, OutputTree files) {
    private static final String PACKED = ".tgz";

    /**
     * All of a chart's, by path; those that Helm skips, and archives that cannot be unpacked, are not among them.
     *
     * @param chart its folder; {@code ""} where the tree holds nothing but the chart
     */
    static List<SubChart> in(OutputTree tree, String chart) {
        String folder = chart.isEmpty() ? "charts" : chart + "/charts";
        List<SubChart> found = new ArrayList<>();
        tree.below(folder).files().keySet().stream()
                .map(path -> path.replaceFirst("/.*", ""))
                .distinct()
                .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                .forEach(name -> read(tree, folder + "/" + name).ifPresent(found::add));
        return found;
    }

    private static Optional<SubChart> read(OutputTree tree, String path) {
        byte[] archive = path.endsWith(PACKED) ? tree.files().get(path) : null;
        OutputTree files = archive == null ? tree.below(path) : unpacked(archive);
        byte[] description = files.files().get("Chart.yaml");
        return description == null
                ? Optional.empty()
                : ChartFile.read(Source.of(path, new String(description, StandardCharsets.UTF_8)))
                        .map(chart -> new SubChart(path, chart, files));
    }

    private static OutputTree unpacked(byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            ChartArchive.read(archive).forEach((path, bytes) -> files.put(path.replaceFirst("^[^/]*/", ""), bytes));
        } catch (IOException unreadable) {
            // Whoever shows the archive to Helm has a finding for it.
        }
        return new OutputTree(files);
    }

    boolean isPacked() {
        return path.endsWith(PACKED);
    }

    /** Where its files lie, seen from where the chart around it lies. */
    String within(String chart) {
        return chart + "/" + path + (isPacked() ? "!" : "");
    }

    String name() {
        return description.text("name");
    }

    String version() {
        return description.text("version");
    }

    /** What its archive is called, whatever this one is called. */
    String archive() {
        return ChartDependency.of(name(), version(), "").archive();
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
