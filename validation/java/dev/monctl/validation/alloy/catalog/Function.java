package dev.monctl.validation.alloy.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of Alloy's language.
 *
 * @param name with its namespace: {@code sys.env}
 * @param parameters in order
 * @param required how many of the parameters must be given
 * @param rest the type of any further ones; null where there may be none
 * @param successor what to call in its place; null where it is not deprecated
 */
public record Function(
        String name,
        List<Type> parameters,
        int required,
        @Nullable Type rest,
        Type returns,
        Stability stability,
        Lifespan lifespan,
        @Nullable String successor) {
    public Function {
        parameters = List.copyOf(parameters);
    }

    /** Whether so many values may be given to it. */
    public boolean accepts(int values) {
        return values >= required && (rest != null || values <= parameters.size());
    }

    /** What the value at this place, from 0, must be. */
    public Type parameter(int place) {
        if (place < parameters.size()) {
            return parameters.get(place);
        }
        if (rest == null) {
            throw new IllegalArgumentException(name + " has no parameter " + (place + 1));
        }
        return rest;
    }
}
