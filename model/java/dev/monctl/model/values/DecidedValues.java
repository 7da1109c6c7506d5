package dev.monctl.model.values;

import dev.monctl.model.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that follow from the topology, gathered one by one. */
public final class DecidedValues {
    private final Place place;
    private final Map<List<String>, Value.Leaf> leaves = new LinkedHashMap<>();

    /** @param place what stands for all of them */
    public DecidedValues(Place place) {
        this.place = place;
    }

    /** A later one takes the place of an earlier one. */
    public void put(Object value, Place decided, String... path) {
        leaves.put(List.of(path), new Value.Leaf(decided, value));
    }

    public Value.Mapping build() {
        return mapping(leaves);
    }

    private Value.Mapping mapping(Map<List<String>, Value.Leaf> below) {
        Map<String, Map<List<String>, Value.Leaf>> nested = new LinkedHashMap<>();
        below.forEach((path, leaf) -> nested.computeIfAbsent(path.get(0), key -> new LinkedHashMap<>())
                .put(path.subList(1, path.size()), leaf));
        Map<String, Value> entries = new LinkedHashMap<>();
        nested.forEach((key, inner) -> {
            Value.Leaf leaf = inner.get(List.of());
            entries.put(key, leaf == null ? mapping(inner) : leaf);
        });
        return new Value.Mapping(place, entries);
    }
}
