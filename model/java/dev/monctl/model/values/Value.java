package dev.monctl.model.values;

import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a chart that knows who decided it. */
public sealed interface Value {
    /** In a file of the owner's, or at the key of the topology that it follows from. */
    Place place();

    /** As plain maps, lists, texts, numbers, booleans and null. */
    @Nullable
    Object plain();

    /** Keys in the order in which they are written; Helm lays one mapping over another key by key. */
    record Mapping(Place place, Map<String, Value> entries) implements Value {
        public Mapping {
            entries = Ordered.copy(entries);
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }
    }

    /**
     * What Helm replaces as a whole: a scalar, a list, or null, which takes away what lies below.
     *
     * @param key where its key stands, which is the place itself where nobody wrote one
     */
    record Leaf(Place place, Place key, @Nullable Object plain) implements Value {
        public Leaf(Place place, @Nullable Object plain) {
            this(place, place, plain);
        }
    }
}
