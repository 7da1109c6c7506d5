package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.Merging;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart with what it and the charts in it, packed ones included, have below {@code crds/}. Helm takes these files as they are, and
 * those of a sub-chart only where that is switched on.
 */
public final class CrdChart {
    private static final String DESCRIPTION = "Chart.yaml";
    private static final String VALUES = "values.yaml";
    private static final String GLOBAL = "global";

    private final List<CrdFile> own;
    private final List<Part> parts;
    private final Value.Mapping defaults;

    /** A chart in it that has such files. */
    private record Part(ChartSwitch by, CrdChart chart) {
        String key() {
            return by.key();
        }
    }

    private CrdChart(OutputTree files, String path) {
        this.own = CrdFile.in(files, path);
        this.parts = parts(files, path);
        this.defaults = isEmpty() ? none(path) : values(files, path);
    }

    /** The chart in a folder of the output, such as {@code charts/monitoring-agent}. */
    public static CrdChart of(OutputTree tree, String folder) {
        return new CrdChart(tree.below(folder), folder);
    }

    /** Without any such file, whatever is switched on. */
    public boolean isEmpty() {
        return own.isEmpty() && parts.isEmpty();
    }

    /** The files that belong to the chart when it gets these values. */
    public List<CrdFile> given(Value.Mapping values) {
        Value.Mapping all = coalesced(values);
        return files(all, all, List.of());
    }

    private static List<Part> parts(OutputTree files, String path) {
        List<SubChart> subCharts = SubChart.in(files, "");
        List<Part> parts = new ArrayList<>();
        if (!subCharts.isEmpty() && files.files().containsKey(DESCRIPTION)) {
            ChartFile.read(Source.of(path + "/" + DESCRIPTION, files.text(DESCRIPTION)))
                    .ifPresent(description -> subCharts.forEach(subChart -> {
                        CrdChart chart = new CrdChart(subChart.files(), subChart.within(path));
                        if (!chart.isEmpty()) {
                            ChartSwitch.of(subChart, description).forEach(by -> parts.add(new Part(by, chart)));
                        }
                    }));
        }
        return parts;
    }

    private static Value.Mapping values(OutputTree files, String path) {
        String file = path + "/" + VALUES;
        return files.files().containsKey(VALUES)
                        && YamlReader.read(Source.of(file, files.text(VALUES)), Dialect.HELM)
                                        .root()
                                instanceof YamlNode.Mapping mapping
                ? OwnValues.of(mapping, null)
                : none(path);
    }

    private static Value.Mapping none(String path) {
        return new Value.Mapping(Place.file(path), Map.of());
    }

    private List<CrdFile> files(Value.Mapping values, Value.Mapping all, List<String> path) {
        List<CrdFile> files = new ArrayList<>(own);
        for (Part part : parts) {
            if (part.by().isOn(values, all)) {
                List<String> inner = joined(path, List.of(part.key()));
                ValuePath condition = part.by()
                        .deciding(values)
                        .map(decides -> new ValuePath(joined(path, decides.keys())))
                        .orElse(null);
                part.chart().files(mapping(values, part.key()), all, inner).stream()
                        .map(file -> file.switchedBy(condition))
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** As Helm lays the values over those of the chart and of the charts in it, before it looks at conditions. */
    private Value.Mapping coalesced(Value.Mapping values) {
        Value.Mapping all = Merging.over(defaults, values);
        Map<String, Value> entries = new LinkedHashMap<>(all.entries());
        for (Part part : parts) {
            Value.Mapping given = Merging.over(mapping(all, part.key()), globals(all));
            entries.put(part.key(), part.chart().coalesced(given));
        }
        return new Value.Mapping(all.place(), entries);
    }

    private static Value.Mapping globals(Value.Mapping values) {
        return new Value.Mapping(values.place(), Map.of(GLOBAL, mapping(values, GLOBAL)));
    }

    private static Value.Mapping mapping(Value.Mapping values, String key) {
        return values.entries().get(key) instanceof Value.Mapping mapping
                ? mapping
                : new Value.Mapping(values.place(), Map.of());
    }

    private static List<String> joined(List<String> path, List<String> further) {
        List<String> joined = new ArrayList<>(path);
        joined.addAll(further);
        return joined;
    }
}
