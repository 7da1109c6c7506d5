package dev.monctl.model.topology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of the topology, and the way through it beside the check: for defaults, examples and names. */
public final class TopologySchema {
    private static final String RESOURCE = "/schema/topology.schema.json";

    private final JsonNode root;

    private TopologySchema(JsonNode root) {
        this.root = root;
    }

    /** The schema as it is published. */
    public static String text() {
        try (InputStream in = TopologySchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once, when it is first asked for. */
    static TopologySchema published() {
        return Published.SCHEMA;
    }

    private static final class Published {
        static final TopologySchema SCHEMA =
                new TopologySchema(JsonMapper.shared().readTree(text()));
    }

    JsonNode root() {
        return root;
    }

    JsonNode definition(String name) {
        return root.path("$defs").path(name);
    }

    /** The schema of an object itself: references followed, and of a spoke the schema of its kind. */
    JsonNode shape(JsonNode schema, JsonNode instance) {
        JsonNode shape = schema;
        while (shape.has("$ref")) {
            shape = definition(shape.path("$ref").asString().substring("#/$defs/".length()));
        }
        for (JsonNode branch : shape.path("allOf")) {
            JsonNode kind = branch.at("/if/properties/type/const");
            if (!kind.isMissingNode() && kind.equals(instance.path("type"))) {
                return shape(branch.path("then"), instance);
            }
        }
        return shape;
    }

    /** The schema of the value behind a key; null where the schema knows no such key. */
    @Nullable
    JsonNode value(JsonNode shape, String key) {
        JsonNode property = shape.path("properties").path(key);
        if (property.isObject()) {
            return property;
        }
        JsonNode others = shape.path("additionalProperties");
        return others.isObject() ? others : null;
    }

    /** The keys that an object may have; of a spoke without a kind those of every kind. */
    Set<String> keys(JsonNode shape) {
        Set<String> keys = new LinkedHashSet<>(shape.path("properties").propertyNames());
        for (JsonNode branch : shape.path("allOf")) {
            keys.addAll(keys(shape(branch.path("then"), branch)));
        }
        return keys;
    }
}
