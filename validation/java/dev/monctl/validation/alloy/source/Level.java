package dev.monctl.validation.alloy.source;

import dev.monctl.validation.alloy.catalog.Stability;

/**
 * How finished what an Alloy starts has to be.
 *
 * @param isKnown whether nobody else can have said otherwise
 * @param setting how its owner sets it, with {@code %s} for the level
 */
public record Level(Stability stability, boolean isKnown, String setting) {
    /** Of an Alloy that is not told. */
    private static final Stability USUAL = Stability.GENERALLY_AVAILABLE;

    /** What another level would be set with. */
    public String setting(Stability other) {
        return setting.replace("%s", other.toString());
    }

    /** As the flag of an Alloy says; a word that is no level is for Alloy to refuse. */
    static Level of(String flag, String setting) {
        for (Stability stability : Stability.values()) {
            if (stability.toString().equals(flag)) {
                return new Level(stability, true, setting);
            }
        }
        return usual(setting);
    }

    static Level usual(String setting) {
        return new Level(USUAL, true, setting);
    }

    /** Of an Alloy whose flags are not seen. */
    static Level unseen(String setting) {
        return new Level(USUAL, false, setting);
    }
}
