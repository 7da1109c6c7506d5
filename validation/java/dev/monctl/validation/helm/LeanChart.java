package dev.monctl.validation.helm;

import dev.monctl.model.chart.ChartArchive;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.yaml.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A chart that many deployments share, as Helm gets it with values that its schemas are known to take: without the schemas, which
 * Helm would compile anew each time, and with its sub-charts unpacked. What it renders is the same.
 *
 * @param folder where it lies
 */
record LeanChart(Path folder, ValuesSchemas schemas) {
    private static final String SCHEMA = "values.schema.json";
    private static final String SUB_CHARTS = "charts/";

    /**
     * Writes a copy of the chart into a folder. Empty where only Helm can judge its values: a sub-chart is not one of ours, or
     * stands in the chart under another name.
     */
    static Optional<LeanChart> write(OutputTree tree, String chart, Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Map<String, byte[]>> subCharts = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : tree.below(chart).files().entrySet()) {
            if (file.getKey().startsWith(SUB_CHARTS)) {
                unpack(file.getValue(), subCharts);
            } else if (!ValuesFiles.isGiven(file.getKey())) {
                files.put(file.getKey(), file.getValue());
            }
        }
        Optional<ValuesSchemas> schemas = schemas(files, subCharts);
        if (schemas.isEmpty() || !areOurs(tree, chart, files, subCharts)) {
            return Optional.empty();
        }
        subCharts.forEach(
                (name, own) -> own.forEach((path, bytes) -> files.put(SUB_CHARTS + name + "/" + path, bytes)));
        write(files, folder);
        return Optional.of(new LeanChart(folder, schemas.get()));
    }

    private static void unpack(byte[] archive, Map<String, Map<String, byte[]>> subCharts) throws IOException {
        ChartArchive.read(archive).forEach((path, bytes) -> {
            int slash = path.indexOf('/');
            subCharts
                    .computeIfAbsent(path.substring(0, Math.max(0, slash)), name -> new TreeMap<>())
                    .put(path.substring(slash + 1), bytes);
        });
    }

    private static boolean areOurs(
            OutputTree tree, String chart, Map<String, byte[]> files, Map<String, Map<String, byte[]>> subCharts) {
        String beside = chart.substring(0, chart.lastIndexOf('/') + 1);
        return subCharts.keySet().stream().allMatch(name -> tree.files().containsKey(beside + name + "/Chart.yaml"))
                && subCharts.values().stream()
                        .flatMap(own -> own.keySet().stream())
                        .noneMatch(path -> path.startsWith(SUB_CHARTS))
                && ChartFile.read(Source.of("Chart.yaml", text(files, "Chart.yaml"))).stream()
                        .flatMap(description -> description.dependencies().stream())
                        .allMatch(need ->
                                need.alias() == null && need.importValues().isEmpty());
    }

    private static Optional<ValuesSchemas> schemas(
            Map<String, byte[]> files, Map<String, Map<String, byte[]>> subCharts) {
        Optional<ValuesSchemas> all = schemas(files);
        for (Map.Entry<String, Map<String, byte[]>> each : subCharts.entrySet()) {
            Optional<ValuesSchemas> own = schemas(each.getValue());
            if (own.isEmpty()) {
                return own;
            }
            all.ifPresent(chart -> chart.add(each.getKey(), own.get()));
        }
        return all;
    }

    /** Takes the schema out of the files. */
    private static Optional<ValuesSchemas> schemas(Map<String, byte[]> chart) {
        String schema = text(chart, SCHEMA);
        chart.remove(SCHEMA);
        return ValuesSchemas.of(text(chart, "values.yaml"), schema);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
