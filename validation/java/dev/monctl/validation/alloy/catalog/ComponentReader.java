package dev.monctl.validation.alloy.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads a component out of its file. */
final class ComponentReader {
    private ComponentReader() {}

    static Component read(String name) {
        Schema schema = Schema.component(name);
        JsonNode facts = schema.facts();
        Stability stability = Stability.parse(facts.path("stability").asString());
        return new Component(
                name,
                kind(facts.path("kind").asString()),
                BodyReader.label(facts),
                stability,
                SchemaFile.lifespan(facts),
                BodyReader.read(schema, stability),
                exports(facts.path("exports"), stability));
    }

    private static Component.Kind kind(String text) {
        return switch (text) {
            case "component" -> Component.Kind.COMPONENT;
            case "service" -> Component.Kind.SERVICE;
            case "module" -> Component.Kind.MODULE;
            default -> throw new IllegalStateException("'" + text + "' is no kind of block");
        };
    }

    private static Map<String, Export> exports(JsonNode table, Stability around) {
        Map<String, Export> exports = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            JsonNode facts = entry.getValue();
            exports.put(
                    entry.getKey(),
                    new Export(
                            entry.getKey(),
                            SchemaFile.type(facts),
                            SchemaFile.stability(facts, around),
                            SchemaFile.lifespan(facts)));
        }
        return exports;
    }
}
