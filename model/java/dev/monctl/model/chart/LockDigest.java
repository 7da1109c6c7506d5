package dev.monctl.model.chart;

import dev.monctl.model.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code digest} of a Chart.lock. {@code helm dependency build} computes it from the two files and refuses to go on where
 * it differs from the one that is written; {@code helm template} does not look at it.
 */
public final class LockDigest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LockDigest() {}

    /**
     * Such as {@code sha256:0f…}.
     *
     * @param required the dependencies of Chart.yaml, in its order
     * @param locked those of Chart.lock, in its order
     */
    public static String of(List<ChartDependency> required, List<ChartDependency> locked) {
        ArrayNode both = JSON.arrayNode().add(list(required)).add(list(locked));
        return "sha256:" + Sha256.of(asGoWrites(both).getBytes(StandardCharsets.UTF_8));
    }

    /** Go's encoding/json escapes what HTML or JavaScript would read; none of it stands outside of strings. */
    private static String asGoWrites(JsonNode json) {
        return json.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static ArrayNode list(List<ChartDependency> dependencies) {
        ArrayNode list = JSON.arrayNode();
        dependencies.forEach(dependency -> list.add(object(dependency)));
        return list;
    }

    /** Only the name and the repository stand there even where they are empty. */
    private static ObjectNode object(ChartDependency dependency) {
        ObjectNode object = JSON.objectNode().put("name", dependency.name());
        putText(object, "version", dependency.version());
        object.put("repository", dependency.repository());
        putText(object, "condition", dependency.condition());
        if (!dependency.tags().isEmpty()) {
            ArrayNode tags = object.putArray("tags");
            dependency.tags().forEach(tags::add);
        }
        if (dependency.enabled()) {
            object.put("enabled", true);
        }
        if (!dependency.importValues().isEmpty()) {
            ArrayNode values = object.putArray("import-values");
            dependency.importValues().forEach(value -> values.add(sorted(value)));
        }
        putText(object, "alias", dependency.alias());
        return object;
    }

    private static void putText(ObjectNode object, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            object.put(key, text);
        }
    }

    /** Go writes the keys of a map in their order. */
    private static JsonNode sorted(JsonNode value) {
        if (!(value instanceof ObjectNode map)) {
            return value;
        }
        ObjectNode sorted = JSON.objectNode();
        map.propertyNames().stream().sorted().forEach(key -> sorted.set(key, sorted(map.path(key))));
        return sorted;
    }
}
