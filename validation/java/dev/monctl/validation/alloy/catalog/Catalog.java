package dev.monctl.validation.alloy.catalog;

import dev.monctl.model.unit.Version;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** All components of the families that monctl knows, and the whole language of Alloy; each is read when first asked for. */
public final class Catalog {
    private final NavigableSet<String> names = new TreeSet<>();
    private final NavigableSet<String> otherFamilies = new TreeSet<>();
    private final Version oldest;
    private final Version newest;
    private final Map<String, Component> components = new ConcurrentHashMap<>();

    private Catalog() {
        JsonNode index = SchemaFile.read("components.json").root();
        names.addAll(index.path("properties").propertyNames());
        for (JsonNode family : index.path("others")) {
            otherFamilies.add(family.asString());
        }
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

    /** The first words of components that Alloy has, too, but the catalogue says nothing of: {@code otelcol}. */
    public NavigableSet<String> otherFamilies() {
        return Collections.unmodifiableNavigableSet(otherFamilies);
    }

    public Optional<Component> component(String name) {
        return names.contains(name)
                ? Optional.of(components.computeIfAbsent(name, ComponentReader::read))
                : Optional.empty();
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
