package dev.monctl.validation.helm;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values laid over each other where Helm has but one way to do it: mappings key by key, all else as a whole. Empty where a null
 * would take something away, or a mapping meets what is none.
 */
final class SureMerge {
    private SureMerge() {}

    static Optional<ObjectNode> over(ObjectNode lower, ObjectNode upper) {
        ObjectNode merged = lower.objectNode();
        merged.setAll(lower);
        for (Map.Entry<String, JsonNode> entry : upper.properties()) {
            JsonNode value = entry.getValue();
            JsonNode below = lower.get(entry.getKey());
            boolean isClear =
                    !value.isNull() && (below == null || below.isNull() || below.isObject() == value.isObject());
            Optional<? extends JsonNode> both = below instanceof ObjectNode under && value instanceof ObjectNode mapping
                    ? over(under, mapping)
                    : Optional.of(value);
            if (!isClear || both.isEmpty()) {
                return Optional.empty();
            }
            merged.set(entry.getKey(), both.get());
        }
        return Optional.of(merged);
    }
}
