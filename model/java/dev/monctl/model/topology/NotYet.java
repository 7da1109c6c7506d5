package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values of keys whose feature comes later: they are read and checked, then refused with what they will be. */
final class NotYet {
    /** The one list of them. A row goes when its feature comes. */
    private static final List<Row> ROWS = List.of(
            Row.of("hub.profile", "scalable", "several Prometheus and Loki behind object storage"),
            Row.of("hub.profile", "ha", "a hub without a single point of failure"));

    /** @param word the refused one */
    private record Row(List<String> keys, String word, String willBe) {
        static Row of(String path, String word, String willBe) {
            return new Row(List.of(path.split("\\.")), word, willBe);
        }

        boolean refuses(Spot spot) {
            return spot.value().asString("").equals(word);
        }
    }

    private final TopologySchema schema;

    NotYet(TopologySchema schema) {
        this.schema = schema;
    }

    /** @param topology as the author wrote it, without defaults */
    List<Finding> refusals(JsonNode topology, Places places) {
        Spot root = new Spot(schema, "", topology, schema.root());
        List<Finding> refusals = new ArrayList<>();
        for (Row row : ROWS) {
            written(root, row.keys()).filter(row::refuses).forEach(spot -> refusals.add(refusal(row, spot, places)));
        }
        return refusals;
    }

    private static Stream<Spot> written(Spot spot, List<String> keys) {
        if (keys.isEmpty()) {
            return Stream.of(spot);
        }
        List<String> rest = keys.subList(1, keys.size());
        return spot.value().propertyNames().stream()
                .filter(key -> keys.get(0).equals("*") || keys.get(0).equals(key))
                .flatMap(key -> written(spot.below(key), rest));
    }

    private static Finding refusal(Row row, Spot spot, Places places) {
        JsonNode standard = spot.property().path("default");
        return Finding.error(
                "topology/not-yet",
                places.of(spot.path()),
                spot.path() + ": " + row.word() + " is not built yet; it will be " + row.willBe(),
                "write " + standard.asString() + " for now");
    }
}
