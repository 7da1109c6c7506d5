package dev.monctl.validation.alloy.catalog;

import java.util.Locale;

/** How finished a part of Alloy is, from the least; Alloy starts only what its flag {@code --stability.level} allows. */
public enum Stability {
    EXPERIMENTAL,
    PUBLIC_PREVIEW,
    GENERALLY_AVAILABLE;

    /** Reads what Alloy's flag takes: {@code public-preview}. */
    static Stability parse(String text) {
        for (Stability stability : values()) {
            if (stability.toString().equals(text)) {
                return stability;
            }
        }
        throw new IllegalStateException("'" + text + "' is no level of stability");
    }

    /** Whether an Alloy that runs at that level starts this. */
    public boolean allowedAt(Stability level) {
        return compareTo(level) >= 0;
    }

    /** As Alloy's flag takes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
