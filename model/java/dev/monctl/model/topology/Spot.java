package dev.monctl.model.topology;

import com.networknt.schema.path.NodePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value in the tree with what the schema says about it.
 *
 * @param property the schema of the key before it, with its title and examples
 */
record Spot(TopologySchema schema, String path, JsonNode value, JsonNode property) {

    /** Texts that need no quotes in YAML, among those that serve as examples. */
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z/][-A-Za-z0-9_./@]*(:[-A-Za-z0-9_./@]+)*|[0-9]+([.][0-9]+){2,}(/[0-9]+)?|[0-9.]+[A-Za-z%]+");

    /** Walks from the root of a tree along a location that the check gave. */
    static Spot at(TopologySchema schema, JsonNode start, JsonNode tree, NodePath location) {
        Spot spot = new Spot(schema, "", tree, start);
        for (int i = 0; i < location.getNameCount(); i++) {
            spot = location.getElement(i) instanceof Integer index
                    ? spot.item(index)
                    : spot.below(location.getElement(i).toString());
        }
        return spot;
    }

    Spot below(String key) {
        JsonNode known = schema.value(shape(), key);
        return new Spot(
                schema, Places.below(path, key), value.path(key), known == null ? MissingNode.getInstance() : known);
    }

    Spot item(int index) {
        return new Spot(schema, Places.item(path, index), value.path(index), shape().path("items"));
    }

    JsonNode shape() {
        return schema.shape(property, value);
    }

    /** The keys that this mapping may have. */
    Set<String> knownKeys() {
        return schema.keys(shape());
    }

    /** Those of them that the author has not used. */
    Set<String> freeKeys() {
        Set<String> free = new LinkedHashSet<>(knownKeys());
        free.removeAll(value.propertyNames());
        return free;
    }

    /** Keys of the author's that the schema does not know. */
    List<String> strangeKeys() {
        Set<String> known = knownKeys();
        return value.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .toList();
    }

    /** What could stand here; the key's own examples before those of its type. */
    JsonNode examples() {
        return property.has("examples") ? property.path("examples") : shape().path("examples");
    }

    /** The first example as one would type it. */
    @Nullable
    String example() {
        return examples().isEmpty() ? null : typed(examples().path(0));
    }

    /** What the mapping is called in a sentence. */
    String called() {
        return path.isEmpty() ? "the topology" : path;
    }

    private static String typed(JsonNode example) {
        if (example.isArray()) {
            return example.valueStream().map(Spot::typed).collect(Collectors.joining(", ", "[", "]"));
        }
        if (example.isObject()) {
            return example.propertyStream()
                    .map(entry -> entry.getKey() + ": " + typed(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        boolean plain = example.isString() && PLAIN.matcher(example.asString()).matches();
        return plain ? example.asString() : example.toString();
    }
}
