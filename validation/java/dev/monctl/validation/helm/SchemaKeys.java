package dev.monctl.validation.helm;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that a {@code values.schema.json} knows. */
record SchemaKeys(JsonNode schema) {
    private static final String DEFINITION = "#/definitions/";

    static SchemaKeys of(ChartText file) {
        try {
            return new SchemaKeys(JsonMapper.shared().readTree(file.text()));
        } catch (JacksonException notReadable) {
            return none();
        }
    }

    static SchemaKeys none() {
        return new SchemaKeys(JsonMapper.shared().createObjectNode());
    }

    /** Those of a mapping; none where it may have any. */
    List<String> below(List<String> keys) {
        JsonNode at = resolved(schema);
        for (String key : keys) {
            JsonNode below = at.path("properties").path(key);
            at = resolved(
                    below.isMissingNode() ? at.path(key.matches("\\d+") ? "items" : "additionalProperties") : below);
        }
        return new ArrayList<>(at.path("properties").propertyNames());
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith(DEFINITION)
                ? schema.path("definitions").path(reference.substring(DEFINITION.length()))
                : node;
    }
}
