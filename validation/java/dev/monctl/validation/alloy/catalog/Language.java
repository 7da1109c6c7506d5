package dev.monctl.validation.alloy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the language itself has names for, read when it is first asked for. */
final class Language {
    static final Map<String, Function> FUNCTIONS;
    static final Map<String, Constant> CONSTANTS;

    private Language() {}

    static {
        JsonNode root = SchemaFile.read("language.json").root();
        Map<String, Function> functions = new LinkedHashMap<>();
        root.path("functions").forEachEntry((name, facts) -> functions.put(name, function(name, facts)));
        FUNCTIONS = Collections.unmodifiableMap(functions);
        Map<String, Constant> constants = new LinkedHashMap<>();
        root.path("constants")
                .forEachEntry((name, facts) ->
                        constants.put(name, new Constant(name, SchemaFile.type(facts), SchemaFile.lifespan(facts))));
        CONSTANTS = Collections.unmodifiableMap(constants);
    }

    private static Function function(String name, JsonNode facts) {
        List<Type> parameters = facts.path("parameters")
                .valueStream()
                .map(type -> TypeText.read(type.asString()))
                .toList();
        return new Function(
                name,
                parameters,
                facts.path("needed").asInt(parameters.size()),
                type(facts.path("rest")),
                TypeText.read(facts.path("returns").asString()),
                SchemaFile.stability(facts, Stability.GENERALLY_AVAILABLE),
                SchemaFile.lifespan(facts),
                facts.has("successor") ? facts.path("successor").asString() : null);
    }

    private static @Nullable Type type(JsonNode text) {
        return text.isMissingNode() ? null : TypeText.read(text.asString());
    }
}
