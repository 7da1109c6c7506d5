package dev.monctl.validation.alloy.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body of one component or block out of its schema and all that the schema includes. */
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
        schema.forEachPart(reader::add);
        return reader.body();
    }

    private void add(Schema part) {
        JsonNode facts = part.facts();
        facts.path("properties").forEachEntry((name, property) -> properties.put(name, part.property(property)));
        facts.path("required").forEach(name -> required.add(name.asString()));
        for (Choice.Rule rule : Choice.Rule.values()) {
            String keyword = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            facts.path(keyword).forEach(names -> choices.add(new Choice(rule, texts(names))));
        }
        holdsComponents |= facts.path("components").booleanValue(false);
    }

    private Body body() {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        properties.forEach((name, schema) -> {
            if (schema.facts().has("value")) {
                arguments.put(name, argument(name, schema.facts()));
            } else {
                blocks.put(name, block(name, schema));
            }
        });
        return new Body(arguments, blocks, choices, holdsComponents);
    }

    private Argument argument(String name, JsonNode facts) {
        Stability stability = SchemaFile.stability(facts, around);
        return new Argument(
                name,
                SchemaFile.type(facts),
                required.contains(name),
                SchemaFile.version(facts.path("optionalSince")),
                facts.has("default") ? AlloyLiteral.of(facts.path("default")) : null,
                allowed(facts.path("allowed"), stability),
                number(facts.path("minimum")),
                number(facts.path("maximum")),
                stability,
                SchemaFile.lifespan(facts),
                facts.path("deprecated").booleanValue(false));
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

    /** A value is a text, or an object where the value has a stability or a lifespan of its own. */
    private static List<AllowedValue> allowed(JsonNode values, Stability around) {
        return values.valueStream()
                .map(value -> value.isObject()
                        ? new AllowedValue(
                                value.path("const").asString(),
                                SchemaFile.stability(value, around),
                                SchemaFile.lifespan(value))
                        : new AllowedValue(value.asString(), around, Lifespan.ALWAYS))
                .toList();
    }

    private static List<String> texts(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable Double number(JsonNode bound) {
        return bound.isMissingNode() ? null : bound.asDouble();
    }
}
