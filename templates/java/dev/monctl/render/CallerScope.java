package dev.monctl.render;

import io.pebbletemplates.pebble.template.EvaluationContext;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an inner text can name: what it is given, and all that can be named where it is asked for, loop variables included. */
final class CallerScope extends AbstractMap<String, Object> {
    private final EvaluationContext caller;
    private final Map<?, ?> given;

    CallerScope(EvaluationContext caller, Map<?, ?> given) {
        this.caller = caller;
        this.given = given;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Object value = given.get(name);
        return value != null || name == null ? value : caller.getVariable(name.toString());
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    /** Pebble asks by name only; the caller's scope cannot be listed. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("a scope is asked by name");
    }
}
