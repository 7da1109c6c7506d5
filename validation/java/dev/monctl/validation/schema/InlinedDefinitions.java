package dev.monctl.validation.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Definitions that stand in the place of {@code "inline": ["name"]}: what Go calls an inlined struct. With {@code allOf} in its
 * stead no schema could say that it knows all fields.
 */
final class InlinedDefinitions {
    private static final String INLINE = "inline";
    private static final String PROPERTIES = "properties";

    private InlinedDefinitions() {}

    static JsonNode in(JsonNode schema) {
        JsonNode definitions = schema.path("$defs");
        schema.findParents(INLINE).stream()
                .filter(holder -> holder.path(INLINE).isArray())
                .forEach(holder -> inline((ObjectNode) holder, definitions));
        return schema;
    }

    private static void inline(ObjectNode holder, JsonNode definitions) {
        ObjectNode properties = holder.withObjectProperty(PROPERTIES);
        for (JsonNode name : holder.remove(INLINE)) {
            for (Map.Entry<String, JsonNode> keyword :
                    definitions.path(name.stringValue()).properties()) {
                if (keyword.getKey().equals(PROPERTIES)) {
                    keyword.getValue()
                            .properties()
                            .forEach(field -> properties.putIfAbsent(field.getKey(), field.getValue()));
                } else {
                    holder.putIfAbsent(keyword.getKey(), keyword.getValue());
                }
            }
        }
    }
}
