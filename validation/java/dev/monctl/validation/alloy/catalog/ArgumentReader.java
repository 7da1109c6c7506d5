package dev.monctl.validation.alloy.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a schema says of one argument. */
final class ArgumentReader {
    private ArgumentReader() {}

    /**
     * Reads an argument.
     *
     * @param around the stability of the body, which its arguments have where nothing else is said
     */
    static Argument read(String name, JsonNode facts, boolean required, Stability around) {
        Stability stability = SchemaFile.stability(facts, around);
        return new Argument(
                name,
                SchemaFile.type(facts),
                required,
                SchemaFile.version(facts.path("optionalSince")),
                facts.has("default") ? AlloyLiteral.of(facts.path("default")) : null,
                allowed(facts.path("allowed"), stability),
                number(facts.path("minimum")),
                number(facts.path("maximum")),
                stability,
                SchemaFile.lifespan(facts),
                facts.path("deprecated").booleanValue(false));
    }

    /** A value is a text, or an object where the value has a stability or a lifespan of its own. */
    private static List<AllowedValue> allowed(JsonNode values, Stability around) {
        List<AllowedValue> allowed = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            String text = (value.isObject() ? value.path("const") : value).asString();
            allowed.add(new AllowedValue(text, SchemaFile.stability(value, around), SchemaFile.lifespan(value)));
        }
        return allowed;
    }

    private static @Nullable Double number(JsonNode bound) {
        return bound.isMissingNode() ? null : bound.asDouble();
    }
}
