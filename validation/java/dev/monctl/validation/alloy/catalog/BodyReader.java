package dev.monctl.validation.alloy.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of one component or block out of its schema and all that the schema includes.
 *
 * <p>Plain loops: this runs once and cold, and a stream or a lambda costs more then than the reading itself.
 */
final class BodyReader {
    private final Stability around;
    private final Map<String, Schema> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<Choice> choices = new ArrayList<>();
    private boolean holdsComponents;

    private BodyReader(Stability around) {
        this.around = around;
    }

    /**
     * Reads a body.
     *
     * @param around the stability of what has the body, which its parts have where nothing else is said
     */
    static Body read(Schema schema, Stability around) {
        BodyReader reader = new BodyReader(around);
        for (Schema part : schema.parts()) {
            reader.add(part);
        }
        return reader.body();
    }

    private void add(Schema part) {
        JsonNode facts = part.facts();
        for (Map.Entry<String, JsonNode> property : facts.path("properties").properties()) {
            properties.put(property.getKey(), part.property(property.getValue()));
        }
        required.addAll(texts(facts.path("required")));
        for (Choice.Rule rule : Choice.Rule.values()) {
            for (JsonNode names : facts.path(rule.keyword())) {
                add(new Choice(rule, texts(names)));
            }
        }
        holdsComponents |= facts.path("components").booleanValue(false);
    }

    /** A body that adds to what it includes says again what its parts must not be together. */
    private void add(Choice choice) {
        choices.removeIf(choice::covers);
        choices.add(choice);
    }

    private Body body() {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (Map.Entry<String, Schema> property : properties.entrySet()) {
            String name = property.getKey();
            JsonNode facts = property.getValue().facts();
            if (facts.has("value")) {
                arguments.put(name, ArgumentReader.read(name, facts, required.contains(name), around));
            } else {
                blocks.put(name, block(name, property.getValue()));
            }
        }
        return new Body(arguments, blocks, choices, holdsComponents);
    }

    private Block block(String name, Schema schema) {
        JsonNode facts = schema.facts();
        Stability stability = SchemaFile.stability(facts, around);
        return new Block(
                name,
                occurrence(facts.path("block").asString(), required.contains(name)),
                label(facts),
                stability,
                SchemaFile.lifespan(facts),
                facts.path("deprecated").booleanValue(false),
                () -> read(schema, stability));
    }

    private static Occurrence occurrence(String times, boolean required) {
        return switch (times) {
            case "one" -> required ? Occurrence.REQUIRED : Occurrence.OPTIONAL;
            case "many" -> required ? Occurrence.SOME : Occurrence.MANY;
            default ->
                throw new IllegalStateException("a block may stand there one or many times, not '" + times + "'");
        };
    }

    static LabelUse label(JsonNode facts) {
        return facts.path("label").booleanValue(false) ? LabelUse.REQUIRED : LabelUse.NONE;
    }

    private static List<String> texts(JsonNode names) {
        List<String> texts = new ArrayList<>(names.size());
        for (JsonNode name : names) {
            texts.add(name.asString());
        }
        return texts;
    }
}
