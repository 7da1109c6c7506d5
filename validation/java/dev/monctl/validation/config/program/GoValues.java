package dev.monctl.validation.config.program;

import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document as Go's decoders fill their structs from it: a key without a value sets nothing, so it is left out. */
final class GoValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GoValues() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            for (Entry entry : mapping.entries()) {
                if (!(entry.value() instanceof Scalar scalar) || scalar.value() != null) {
                    object.set(entry.key().text(), of(entry.value()));
                }
            }
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return YamlJson.of(node);
    }
}
