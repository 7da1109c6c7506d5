package dev.monctl.validation.alloy.catalog;

import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Writes a value of the data files as Alloy would have it written; only objects look different from JSON. */
final class AlloyLiteral {
    private AlloyLiteral() {}

    static String of(JsonNode value) {
        if (value.isArray()) {
            StringJoiner elements = new StringJoiner(", ", "[", "]");
            value.forEach(element -> elements.add(of(element)));
            return elements.toString();
        }
        if (value.isObject()) {
            StringJoiner fields = new StringJoiner(", ", "{", "}").setEmptyValue("{}");
            value.forEachEntry((name, field) -> fields.add('"' + name + "\" = " + of(field)));
            return fields.toString();
        }
        return value.toString();
    }
}
