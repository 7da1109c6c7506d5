package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the values file, and the line in it, that a complaint about a value is about. */
final class ValuesPlaces {
    private final Chart chart;
    private final List<ChartText> files;

    /** {@code files}: all values files from the weakest to the strongest, the chart's own first. */
    ValuesPlaces(Chart chart, List<ChartText> files) {
        this.chart = chart;
        this.files = List.copyOf(files);
    }

    Optional<ChartText> file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    Finding finding(SchemaComplaint complaint) {
        String subChart =
                complaint.chart().isEmpty() || complaint.chart().equals(chart.name()) ? "" : complaint.chart();
        List<String> keys = new ArrayList<>(complaint.keys());
        if (!subChart.isEmpty()) {
            keys.add(0, subChart);
        }
        String what = (subChart.isEmpty() ? "" : subChart + ": ") + complaint.path() + ": " + complaint.reason();
        return Finding.error("helm/values-schema", place(keys, complaint.unknownKey()), what, null);
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

    /** The strongest file that sets the value; without one, that of the nearest key above it. */
    private Place place(List<String> keys, boolean unknownKey) {
        for (int length = keys.size(); length > 0; length--) {
            List<String> part = keys.subList(0, length);
            for (int i = files.size() - 1; i >= 0; i--) {
                Optional<Place> place =
                        unknownKey ? ValuesText.key(files.get(i), part) : ValuesText.place(files.get(i), part);
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        return files.isEmpty() ? chart.description().whole() : files.get(0).whole();
    }
}
