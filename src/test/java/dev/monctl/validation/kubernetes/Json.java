package dev.monctl.validation.kubernetes;

import dev.monctl.model.yaml.YamlNode;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our YAML as Jackson's tree, for a validator that wants that. */
final class Json {
    private Json() {}

    static JsonNode of(YamlNode node, JsonNodeFactory json) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = json.objectNode();
            mapping.entries().forEach(entry -> object.set(Field.name(entry.key()), of(entry.value(), json)));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = json.arrayNode();
            sequence.items().forEach(item -> array.add(of(item, json)));
            return array;
        }
        Object value = ((YamlNode.Scalar) node).value();
        if (value instanceof Boolean truth) {
            return json.booleanNode(truth);
        }
        if (value instanceof Long number) {
            return json.numberNode(number);
        }
        if (value instanceof BigInteger number) {
            return json.numberNode(number);
        }
        if (value instanceof Double number) {
            return json.numberNode(number);
        }
        return value == null ? json.nullNode() : json.stringNode(value.toString());
    }
}
