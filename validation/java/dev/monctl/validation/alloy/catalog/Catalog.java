package dev.monctl.validation.alloy.catalog;

import dev.monctl.model.unit.Version;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** All components of the families that monctl knows, and the whole language of Alloy; each is read when first asked for. */
public final class Catalog {
    private final NavigableSet<String> names = new TreeSet<>();
    private final Version oldest;
    private final Version newest;
    private final Map<String, Component> components = new ConcurrentHashMap<>();

    private Catalog() {
        JsonNode index = SchemaFile.read("components.json").root();
        index.path("properties").forEachEntry((name, reference) -> names.add(name));
        oldest = Version.parse(index.path("oldest").asString());
        newest = Version.parse(index.path("newest").asString());
    }

    /** What this build knows. */
    public static Catalog committed() {
        return Committed.CATALOG;
    }

    private static final class Committed {
        static final Catalog CATALOG = new Catalog();
    }

    /** The oldest version of Alloy that was looked at: of older ones nothing is known. */
    public Version oldest() {
        return oldest;
    }

    /** The newest version of Alloy that was looked at: what came later is not known. */
    public Version newest() {
        return newest;
    }

    /** The names of all components, whatever version of Alloy has them. */
    public NavigableSet<String> components() {
        return Collections.unmodifiableNavigableSet(names);
    }

    public Optional<Component> component(String name) {
        return names.contains(name) ? Optional.of(components.computeIfAbsent(name, Catalog::read)) : Optional.empty();
    }

    private static Component read(String name) {
        Schema schema = Schema.component(name);
        JsonNode facts = schema.facts();
        Stability stability = Stability.parse(facts.path("stability").asString());
        Map<String, Export> exports = new LinkedHashMap<>();
        facts.path("exports")
                .forEachEntry((export, value) -> exports.put(
                        export,
                        new Export(
                                export,
                                SchemaFile.type(value),
                                SchemaFile.stability(value, stability),
                                SchemaFile.lifespan(value))));
        return new Component(
                name,
                Component.Kind.valueOf(facts.path("kind").asString("component").toUpperCase(Locale.ROOT)),
                BodyReader.label(facts),
                stability,
                SchemaFile.lifespan(facts),
                BodyReader.read(schema, stability),
                exports);
    }

    /** The functions of the language by full name, deprecated ones included. */
    public Map<String, Function> functions() {
        return Language.FUNCTIONS;
    }

    /** The language's constants by full name. */
    public Map<String, Constant> constants() {
        return Language.CONSTANTS;
    }
}
