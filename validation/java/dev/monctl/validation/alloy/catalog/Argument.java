package dev.monctl.validation.alloy.catalog;

import dev.monctl.model.unit.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be set in a body with {@code name = value}.
 *
 * @param required whether Alloy refuses a body without it, or did so once
 * @param optionalSince the first version that does without it, of those that have it; null where that never changed
 * @param defaultValue what holds without it, as one would write it in Alloy; null where that is
 *     nothing (no text, 0, false, an empty list) or not known
 * @param allowed the values it takes, of a list each of its elements; empty where any of its type will do
 * @param minimum the least number; null where any will do
 * @param maximum the greatest number; null where any will do
 * @param stability what Alloy must allow as soon as the value is another than the default
 * @param deprecated whether Alloy takes it, but only for the sake of older configurations
 */
public record Argument(
        String name,
        Type type,
        boolean required,
        @Nullable Version optionalSince,
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

    /** Whether this version of Alloy refuses a body without it. */
    public boolean requiredIn(Version version) {
        return required
                && lifespan.includes(version)
                && (optionalSince == null || version.compareTo(optionalSince) < 0);
    }
}
