package dev.monctl.model.topology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Topologies that are like the author's but for some of its values. By what each of them changes in the output, it is seen
 * which keys made it, whatever way the values took through templates and Java.
 */
public final class Variations {
    /** What other keys name. */
    private static final List<String> TABLES =
            List.of("secrets.onePassword.fields", "alerting.channels", "stages", "groups", "spokes");

    private final TopologySchema schema = TopologySchema.published();
    private final TopologyReading reading;
    private final JsonNode tree;
    private final Set<String> names = new LinkedHashSet<>();

    private Variations(TopologyReading reading, JsonNode tree) {
        this.reading = reading;
        this.tree = tree;
        TABLES.forEach(table -> names.addAll(KeyPath.of(table).in(tree).propertyNames()));
    }

    /** Of a topology that could be read. */
    public static Variations of(TopologyReading reading) {
        return new Variations(reading, Objects.requireNonNull(reading.tree(), "the tree of the topology"));
    }

    /** The keys at the top that the author wrote. */
    public List<String> top() {
        return below("");
    }

    /** The keys and items right below a path that the author wrote. */
    public List<String> below(String path) {
        KeyPath key = KeyPath.of(path);
        JsonNode value = key.in(tree);
        List<String> below = new ArrayList<>();
        // Values of a chart are Helm's: of them it is only known whether they are there.
        if (spot(tree, key).shape().path("additionalProperties").asBoolean(false)) {
            return below;
        }
        value.propertyNames().forEach(name -> below.add(Places.below(path, name)));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            below.add(Places.item(path, i));
        }
        below.removeIf(written -> !reading.places().isWritten(written));
        return below;
    }

    /** Whether it is a name that the author gave: of a spoke, a channel, a field. */
    public boolean isNamed(String path) {
        return TABLES.contains(path.substring(0, Math.max(0, path.lastIndexOf('.'))));
    }

    /** For a scalar its other values, one topology for each; for what has keys below it one in which all of them are others. */
    public List<TopologyReading> of(String path) {
        KeyPath key = KeyPath.of(path);
        if (key.in(tree).isContainer() && below(path).isEmpty()) {
            return without(path).map(List::of).orElse(List.of());
        }
        if (key.in(tree).isContainer()) {
            JsonNode copy = tree.deepCopy();
            vary(spot(copy, key));
            return bound(copy, reading.places()).map(List::of).orElse(List.of());
        }
        List<TopologyReading> variations = new ArrayList<>();
        for (JsonNode other : OtherValues.of(spot(tree, key), names)) {
            JsonNode copy = tree.deepCopy();
            set(copy, key, other);
            bound(copy, reading.places()).ifPresent(variations::add);
        }
        without(path).ifPresent(variations::add);
        return variations;
    }

    /** The topology without this key or item, if it can be without it. */
    public Optional<TopologyReading> without(String path) {
        KeyPath key = KeyPath.of(path);
        JsonNode copy = tree.deepCopy();
        JsonNode parent = key.parent().in(copy);
        if (parent instanceof ObjectNode object) {
            object.remove((String) key.last());
        } else if (parent instanceof ArrayNode array) {
            array.remove((Integer) key.last());
        }
        // Another value is of the same type; without a key the topology may be none any more.
        return SchemaCheck.ofPublished().errors(copy).isEmpty()
                ? bound(copy, reading.places().without(path))
                : Optional.empty();
    }

    private void vary(Spot spot) {
        if (spot.value() instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                Spot below = spot.below(key);
                if (below.value().isContainer()) {
                    vary(below);
                } else {
                    OtherValues.of(below, Set.of()).stream().findFirst().ifPresent(other -> object.set(key, other));
                }
            }
        } else if (spot.value() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                Spot item = spot.item(i);
                int index = i;
                if (item.value().isContainer()) {
                    vary(item);
                } else {
                    OtherValues.of(item, Set.of()).stream().findFirst().ifPresent(other -> array.set(index, other));
                }
            }
        }
    }

    private static void set(JsonNode tree, KeyPath key, JsonNode value) {
        JsonNode parent = key.parent().in(tree);
        if (parent instanceof ObjectNode object) {
            object.set((String) key.last(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set((Integer) key.last(), value);
        }
    }

    private Spot spot(JsonNode from, KeyPath path) {
        Spot spot = new Spot(schema, "", from, schema.root());
        for (Object step : path.steps()) {
            spot = step instanceof Integer index ? spot.item(index) : spot.below((String) step);
        }
        return spot;
    }

    /** Absent where it is no topology: a key is missing, or two values do not go together. */
    private Optional<TopologyReading> bound(JsonNode varied, Places places) {
        try {
            new Defaults(schema).fill((ObjectNode) varied);
            return Optional.of(reading.with(varied, places));
        } catch (JacksonException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
