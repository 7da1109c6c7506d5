package dev.monctl.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the published schema says about a key.
 *
 * @param type in words, such as {@code Prometheus size}
 * @param form how such a value is written, and in which unit; empty where its type says it all
 * @param standard what it is where it is left out; null where it has none
 * @param keys that may stand below it
 */
public record KeyDescription(
        String path,
        String description,
        String type,
        String form,
        @Nullable String standard,
        List<String> examples,
        boolean isRequired,
        List<String> keys) {
    public KeyDescription {
        examples = List.copyOf(examples);
        keys = List.copyOf(keys);
    }

    /** Absent where the schema knows no such key. */
    static Optional<KeyDescription> of(Spot key, boolean isRequired) {
        JsonNode shape = key.shape();
        if (key.path().isEmpty() || shape.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode standard = key.property().path("default");
        return Optional.of(new KeyDescription(
                key.path(),
                text(key, shape, "description"),
                type(key, shape),
                form(key, shape),
                standard.isMissingNode() ? null : written(standard),
                key.examples().valueStream().map(KeyDescription::written).toList(),
                isRequired,
                List.copyOf(key.knownKeys())));
    }

    private static String text(Spot key, JsonNode shape, String name) {
        return key.property().path(name).asString(shape.path(name).asString(""));
    }

    private static String type(Spot key, JsonNode shape) {
        if (shape.has("enum")) {
            return shape.path("enum")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        boolean isNamed = key.property().has("$ref") && shape.has("title");
        String kind = shape.path("type").isArray()
                ? shape.path("type").valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "))
                : shape.path("type").asString("any value");
        return isNamed ? shape.path("title").asString() + " (" + kind + ")" : kind;
    }

    /** What the type itself says, where the key has a word of its own. */
    private static String form(Spot key, JsonNode shape) {
        String own = shape.path("description").asString("");
        return key.property().has("$ref") && !shape.has("properties") ? own : "";
    }

    /** A value on one line, as the topology may have it. */
    static String written(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    static boolean isRequired(JsonNode parent, String name) {
        Set<String> required =
                parent.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return required.contains(name);
    }
}
