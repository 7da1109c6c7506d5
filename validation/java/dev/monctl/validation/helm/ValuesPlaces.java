package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the values, and the line in them, that a complaint about a value is about. */
final class ValuesPlaces {
    private final Chart chart;
    private final List<GivenValues> values;

    /** {@code values}: all of them from the weakest to the strongest, the chart's own first. */
    ValuesPlaces(Chart chart, List<GivenValues> values) {
        this.chart = chart;
        this.values = List.copyOf(values);
    }

    Optional<ChartText> file(String path) {
        return values.stream()
                .map(GivenValues::text)
                .filter(f -> f.path().equals(path))
                .findFirst();
    }

    /** What the chart and a sub-chart of it say of one value is said once, in the words of the chart. */
    List<Finding> findings(List<SchemaComplaint> complaints) {
        Map<List<String>, String> tellers = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        complaints.stream()
                .sorted(Comparator.comparing(
                        (SchemaComplaint each) -> !subChart(each).isEmpty()))
                .forEach(complaint -> {
                    List<String> keys = keys(complaint);
                    tellers.putIfAbsent(keys, complaint.chart());
                    if (complaint.chart().equals(tellers.get(keys))) {
                        findings.add(finding(complaint, keys));
                    }
                });
        return findings;
    }

    private Finding finding(SchemaComplaint complaint, List<String> keys) {
        String subChart = subChart(complaint);
        String what = (subChart.isEmpty() ? "" : subChart + ": ") + complaint.path() + ": " + complaint.reason();
        Place place = place(keys, complaint.kind() == SchemaComplaint.Kind.UNKNOWN_KEY);
        ValueHelp help = new ValueHelp(ValueHelp.written(place), known(complaint), example(complaint, keys, place));
        return Finding.error("helm/values-schema", place, what, help.of(complaint));
    }

    private String subChart(SchemaComplaint complaint) {
        return complaint.chart().equals(chart.name()) ? "" : complaint.chart();
    }

    /** The way to the value from the top of this chart's values. A sub-chart gets its globals from there, too. */
    private List<String> keys(SchemaComplaint complaint) {
        String subChart = subChart(complaint);
        List<String> keys = new ArrayList<>(complaint.keys());
        if (subChart.isEmpty()) {
            return keys;
        }
        List<String> inSubChart = new ArrayList<>(keys);
        inSubChart.add(0, subChart);
        boolean isGlobal = !keys.isEmpty()
                && keys.get(0).equals("global")
                && values.stream().noneMatch(each -> each.place(inSubChart).isPresent());
        return isGlobal ? keys : inSubChart;
    }

    private List<String> known(SchemaComplaint complaint) {
        boolean isKey = complaint.kind() == SchemaComplaint.Kind.UNKNOWN_KEY;
        List<String> keys = complaint.keys();
        return file(complaint, "values.schema.json")
                .map(SchemaKeys::of)
                .orElseGet(SchemaKeys::none)
                .below(isKey ? keys.subList(0, keys.size() - 1) : keys);
    }

    /** What the chart has there, unless it is what is complained about. */
    private @Nullable String example(SchemaComplaint complaint, List<String> keys, Place place) {
        if (place.file().startsWith(chart.folder() + "/values.yaml")) {
            return null;
        }
        return chart.file("values.yaml")
                .flatMap(file -> ValuesText.scalar(file, keys))
                .or(() -> file(complaint, "values.yaml").flatMap(file -> ValuesText.scalar(file, complaint.keys())))
                .orElse(null);
    }

    private Optional<ChartText> file(SchemaComplaint complaint, String name) {
        String subChart = subChart(complaint);
        return subChart.isEmpty()
                ? chart.file(name)
                : chart.template(chart.name() + "/charts/" + subChart + "/" + name);
    }

    /** Helm goes on without one of the values; {@code path} has the chart's name in front. */
    Finding disagreement(String path) {
        String own = chart.name() + ".";
        String value = path.startsWith(own) ? path.substring(own.length()) : path;
        return Finding.warning(
                "helm/ignored-value",
                place(List.of(value.split("\\.", -1)), false),
                value + " is a mapping in one values file and a plain value in another",
                "Helm ignores one of them, and says so only in its log",
                "write it as the chart's values.yaml has it");
    }

    /** Where the strongest sets the value; where none does, that of the nearest key above it. */
    private Place place(List<String> keys, boolean unknownKey) {
        for (int length = keys.size(); length > 0; length--) {
            List<String> part = keys.subList(0, length);
            for (int i = values.size() - 1; i >= 0; i--) {
                Optional<Place> place =
                        unknownKey ? values.get(i).key(part) : values.get(i).place(part);
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        return values.isEmpty()
                ? chart.description().whole()
                : values.get(0).text().whole();
    }
}
