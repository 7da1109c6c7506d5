package dev.monctl.validation.change.side;

import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.hujson.HujsonValue.Array;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.hujson.HujsonValue.Text;
import dev.monctl.model.hujson.HujsonValue.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** HuJSON without its comments. */
final class HujsonJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HujsonJson() {}

    static JsonNode of(HujsonValue value) {
        if (value instanceof Obj object) {
            ObjectNode node = JSON.objectNode();
            object.members().forEach(member -> node.set(member.key().text(), of(member.value())));
            return node;
        }
        if (value instanceof Array array) {
            ArrayNode node = JSON.arrayNode();
            array.items().forEach(item -> node.add(of(item)));
            return node;
        }
        return value instanceof Text text
                ? JSON.stringNode(text.text())
                : JsonMapper.shared().readTree(((Word) value).text());
    }
}
