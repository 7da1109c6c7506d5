package dev.monctl.validation.alloy.source;

import dev.monctl.validation.alloy.catalog.Stability;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How finished what an Alloy starts has to be.
 *
 * @param isKnown whether nobody else can have said otherwise
 * @param setting how its owner sets it, with {@code %s} for the level; null where he cannot
 */
public record Level(
        Stability stability, boolean isKnown, @Nullable String setting) {
    /** Of an Alloy that is not told. */
    private static final Stability USUAL = Stability.GENERALLY_AVAILABLE;

    /** What another level would be set with; empty where nobody can. */
    public Optional<String> setting(Stability other) {
        return Optional.ofNullable(setting).map(words -> words.replace("%s", other.toString()));
    }

    /** As the flag of an Alloy says; a word that is no level is for Alloy to refuse. */
    static Level of(String flag, @Nullable String setting) {
        for (Stability stability : Stability.values()) {
            if (stability.toString().equals(flag)) {
                return new Level(stability, true, setting);
            }
        }
        return usual(setting);
    }

    static Level usual(@Nullable String setting) {
        return new Level(USUAL, true, setting);
    }

    /** Of an Alloy whose flags are not seen. */
    static Level unseen(String setting) {
        return new Level(USUAL, false, setting);
    }
}
