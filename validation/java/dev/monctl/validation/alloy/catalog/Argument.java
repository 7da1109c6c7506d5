package dev.monctl.validation.alloy.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be set in a body with {@code name = value}.
 *
 * @param required whether Alloy refuses a body without it
 * @param defaultValue what holds without it, as one would write it in Alloy; null where nothing or not known
 * @param allowed the values it takes, of a list each of its elements; empty where any of its type will do
 * @param minimum the least number; null where any will do
 * @param maximum the greatest number; null where any will do
 * @param stability never more finished than the component's or the block's own
 * @param deprecated whether Alloy takes it, but only for the sake of older configurations
 */
public record Argument(
        String name,
        Type type,
        boolean required,
        @Nullable String defaultValue,
        List<AllowedValue> allowed,
        @Nullable Double minimum,
        @Nullable Double maximum,
        Stability stability,
        Lifespan lifespan,
        boolean deprecated) {
    public Argument {
        allowed = List.copyOf(allowed);
    }
}
