package dev.monctl.model.values;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How values are laid over each other: as Helm does it with value files, mappings key by key, all else as a whole. */
public final class Merging {
    private Merging() {}

    /** A null stays in the result: only the chart's own values, at the bottom of all, are taken away by it. */
    public static Value.Mapping over(Value.Mapping lower, Value.Mapping upper) {
        Map<String, Value> merged = new LinkedHashMap<>(lower.entries());
        upper.entries().forEach((key, value) -> {
            Value below = lower.entries().get(key);
            merged.put(
                    key,
                    below instanceof Value.Mapping under && value instanceof Value.Mapping mapping
                            ? over(under, mapping)
                            : value);
        });
        return new Value.Mapping(upper.place(), merged);
    }

    /** What {@code values} would change if it was laid over {@code lower}. */
    static Value.Mapping changes(Value.Mapping values, Value.Mapping lower) {
        Map<String, Value> changes = new LinkedHashMap<>();
        values.entries().forEach((key, value) -> {
            Value below = lower.entries().get(key);
            if (value instanceof Value.Mapping mapping && below instanceof Value.Mapping lowerMapping) {
                Value.Mapping nested = changes(mapping, lowerMapping);
                if (!nested.entries().isEmpty()) {
                    changes.put(key, nested);
                }
            } else if (below == null || !Objects.equals(value.plain(), below.plain())) {
                changes.put(key, value);
            }
        });
        return new Value.Mapping(values.place(), changes);
    }
}
