package dev.monctl.validation.alloy.catalog;

import dev.monctl.model.unit.Version;
import org.jspecify.annotations.Nullable;

/**
 * The versions of Alloy that have something.
 *
 * @param since the first that has it; null where the oldest version that the catalogue knows has it already
 * @param until the first that no longer has it; null where the newest known version still has it
 */
public record Lifespan(@Nullable Version since, @Nullable Version until) {
    /** For what is in every version that the catalogue knows. */
    public static final Lifespan ALWAYS = new Lifespan(null, null);

    public Lifespan {
        if (since != null && until != null && since.compareTo(until) >= 0) {
            throw new IllegalStateException("nothing can be new in " + since + " and gone in " + until);
        }
    }

    /** Whether this version has it. */
    public boolean includes(Version version) {
        return (since == null || version.compareTo(since) >= 0) && (until == null || version.compareTo(until) < 0);
    }
}
