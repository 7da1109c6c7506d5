package dev.monctl.model.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The keys of a topology: what the schema says about each, and what it is in this one. */
public final class TopologyKeys {
    private final TopologySchema schema = TopologySchema.published();
    private final JsonNode tree;

    private TopologyKeys(JsonNode tree) {
        this.tree = tree;
    }

    public static TopologyKeys of(TopologyReading reading) {
        JsonNode tree = reading.tree();
        return new TopologyKeys(tree == null ? JsonNodeFactory.instance.objectNode() : tree);
    }

    /** Absent where the schema knows no such key. */
    public Optional<KeyDescription> describe(String path) {
        KeyPath steps = KeyPath.of(path);
        if (steps.steps().isEmpty()) {
            return Optional.empty();
        }
        Spot parent = spot(steps.parent());
        Spot key = below(parent, steps.last());
        boolean isRequired = steps.last() instanceof String name && KeyDescription.isRequired(parent.shape(), name);
        return KeyDescription.of(key, isRequired);
    }

    /** What it is in this topology, on one line; absent where neither its author nor the schema says so. */
    public Optional<String> value(String path) {
        JsonNode value = KeyPath.of(path).in(tree);
        return value.isMissingNode() ? Optional.empty() : Optional.of(KeyDescription.written(value));
    }

    /** Every path that stands in the topology or that the schema knows by a fixed name. */
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        add(spot(new KeyPath(List.of())), paths);
        return paths;
    }

    private void add(Spot spot, Set<String> paths) {
        Set<String> keys = new LinkedHashSet<>(spot.knownKeys());
        keys.addAll(spot.value().propertyNames());
        for (String key : keys) {
            Spot below = below(spot, key);
            paths.add(below.path());
            add(below, paths);
        }
        if (spot.value() instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                paths.add(spot.item(i).path());
                add(spot.item(i), paths);
            }
        }
    }

    private Spot spot(KeyPath path) {
        Spot spot = new Spot(schema, "", tree, schema.root());
        for (Object step : path.steps()) {
            spot = below(spot, step);
        }
        return spot;
    }

    private static Spot below(Spot spot, Object step) {
        return step instanceof Integer index ? spot.item(index) : spot.below((String) step);
    }
}
