package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Component;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.alloy.syntax.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at a place: the file's top, the inside of {@code declare}, or the template of {@code foreach}.
 *
 * @see #within a module, which sees the components of its own only
 * @see #repeated a template, which sees what is around it, too
 */
final class Scope {
    /** A configuration as a whole. */
    static Scope top() {
        return new Scope(null, null);
    }

    private final @Nullable Scope outer;
    private final @Nullable Scope definitions;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Component> custom = new LinkedHashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private final Map<String, Type> variables = new LinkedHashMap<>();

    private Scope(@Nullable Scope outer, @Nullable Scope definitions) {
        this.outer = outer;
        this.definitions = definitions;
        variables.put("module_path", Type.Simple.STRING);
    }

    Scope within() {
        return new Scope(null, this);
    }

    Scope repeated(@Nullable String variable) {
        Scope repeated = new Scope(this, this);
        if (variable != null) {
            repeated.variables.put(variable, Type.Simple.ANY);
        }
        return repeated;
    }

    boolean isTop() {
        return definitions == null;
    }

    /** Whether it is inside of {@code declare}, however deep. */
    boolean isModule() {
        return definitions != null && (outer == null || outer.isModule());
    }

    /** Adds a block; the one that has its name already, if there is one. */
    Optional<Target> add(Target target) {
        return Optional.ofNullable(targets.putIfAbsent(target.id(), target));
    }

    void define(Component component) {
        custom.putIfAbsent(component.name(), component);
    }

    void imports(String namespace) {
        imports.add(namespace);
    }

    Collection<Target> targets() {
        return targets.values();
    }

    /** A component that was declared here, or around here. */
    Optional<Component> custom(String name) {
        Component own = custom.get(name);
        return own == null && definitions != null ? definitions.custom(name) : Optional.ofNullable(own);
    }

    /** Whether a namespace holds what was imported. */
    boolean isImported(String namespace) {
        return imports.contains(namespace) || (definitions != null && definitions.isImported(namespace));
    }

    List<String> customNames() {
        List<String> names = new ArrayList<>(custom.keySet());
        if (definitions != null) {
            names.addAll(definitions.customNames());
        }
        return names;
    }

    /** What a variable is; empty for a name that is none. */
    Optional<Type> variable(String name) {
        Type own = variables.get(name);
        return own == null && outer != null ? outer.variable(name) : Optional.ofNullable(own);
    }

    Set<String> variableNames() {
        Set<String> names = new TreeSet<>(variables.keySet());
        if (outer != null) {
            names.addAll(outer.variableNames());
        }
        return names;
    }

    /** Whether a block of this name is around a module that does not see it. */
    boolean isOutside(List<Name> names) {
        return definitions != null && (definitions.find(names).isPresent() || definitions.isOutside(names));
    }

    /** A block, and how many of the names that were followed are its own. */
    record Found(Target target, int names) {}

    /** The block with the shortest name that these names begin with. */
    Optional<Found> find(List<Name> names) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            id.append(i == 0 ? "" : ".").append(names.get(i).text());
            Target target = targets.get(id.toString());
            if (target != null) {
                return Optional.of(new Found(target, i + 1));
            }
        }
        return outer == null ? Optional.empty() : outer.find(names);
    }

    /** Everything that can be referred to here. */
    List<Target> visible() {
        List<Target> visible = new ArrayList<>(targets.values());
        if (outer != null) {
            visible.addAll(outer.visible());
        }
        return visible;
    }
}
