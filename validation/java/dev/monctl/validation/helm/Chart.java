package dev.monctl.validation.helm;

import dev.monctl.model.chart.ChartArchive;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.ValuesFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chart of the output tree with all that Helm reads of it, packed sub-charts included. */
final class Chart {
    private static final String CHARTS = "/charts/";

    private final OutputTree tree;
    private final String folder;
    private final Map<String, ChartText> files = new LinkedHashMap<>();
    private final List<Finding> unreadable = new ArrayList<>();
    private final Map<String, String> outputPaths = new HashMap<>();
    private @Nullable List<Finding> complaints;

    Chart(OutputTree tree, String folder) {
        this.tree = tree;
        this.folder = folder;
        tree.below(folder).files().forEach((path, bytes) -> {
            if (!ValuesFiles.isGiven(path)) { // these are read for whom they are given
                add(folder + "/" + path, bytes);
            }
        });
    }

    private void add(String path, byte[] bytes) {
        if (!path.endsWith(".tgz")) {
            files.put(path, ChartText.of(path, bytes));
            return;
        }
        try {
            ChartArchive.read(bytes).forEach((name, content) -> add(path + "!/" + name, content));
        } catch (IOException e) {
            unreadable.add(Finding.error(
                    "helm/archive",
                    Place.file(path),
                    path + " cannot be unpacked: " + e.getMessage(),
                    Remedy.RENDER_ANEW));
        }
    }

    String folder() {
        return folder;
    }

    /** Its name for Helm. */
    String name() {
        return ChartFile.read(description().source())
                .map(description -> description.text("name"))
                .orElse("");
    }

    /** What must not reach Helm, whatever values it gets: archives that cannot be looked into, and calls that are forbidden. */
    synchronized List<Finding> complaints() {
        if (complaints == null) {
            List<Finding> found = new ArrayList<>(unreadable);
            found.addAll(ForbiddenCalls.in(files.values()));
            complaints = List.copyOf(found);
        }
        return complaints;
    }

    /** The file at a path below the chart's folder. */
    Optional<ChartText> file(String path) {
        return Optional.ofNullable(files.get(folder + "/" + path));
    }

    /** The file for which to blame what concerns the chart as a whole. */
    ChartText description() {
        return file("Chart.yaml").orElseGet(() -> ChartText.of(folder + "/Chart.yaml", new byte[0]));
    }

    /** Where a template lies that Helm names {@code chart/templates/x} or {@code chart/charts/sub/templates/x}. */
    Optional<ChartText> template(String helmPath) {
        String path = helmPath.substring(helmPath.indexOf('/') + 1);
        Optional<ChartText> own = file(path);
        if (own.isPresent() || !path.startsWith("charts/")) {
            return own;
        }
        String inSubChart = path.substring("charts/".length());
        return unpackedBeside(inSubChart).or(() -> packed(inSubChart));
    }

    /** The path of that template below the output folder, or Helm's own where it is not to be found. */
    synchronized String outputPath(String helmPath) {
        return outputPaths.computeIfAbsent(
                helmPath, path -> template(path).map(ChartText::path).orElse(path));
    }

    /** Our sub-charts also lie unpacked beside the chart: that is the copy to mend. */
    private Optional<ChartText> unpackedBeside(String path) {
        String beside = folder.substring(0, folder.lastIndexOf('/') + 1) + path;
        return Optional.ofNullable(tree.files().get(beside)).map(bytes -> ChartText.of(beside, bytes));
    }

    private Optional<ChartText> packed(String path) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder + CHARTS)
                        && file.getKey().endsWith("!/" + path))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
