package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
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
        return Finding.error(
                "helm/values-schema", place(complaint), complaint.path() + ": " + complaint.reason(), null);
    }

    private Place place(SchemaComplaint complaint) {
        for (int i = files.size() - 1; i >= 0; i--) {
            Optional<Place> place = ValuesText.place(files.get(i), complaint.keys());
            if (place.isPresent()) {
                return place.get();
            }
        }
        return files.isEmpty() ? chart.description().whole() : files.get(0).whole();
    }
}
