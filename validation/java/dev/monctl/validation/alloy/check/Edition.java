package dev.monctl.validation.alloy.check;

import dev.monctl.model.unit.Version;
import dev.monctl.validation.alloy.catalog.Catalog;
import dev.monctl.validation.alloy.catalog.Lifespan;

/**
 * A version of Alloy, as far as the catalogue knows it.
 *
 * @param judged itself, or of one that the catalogue does not know the nearest that it knows
 * @param isNewer whether it may have what nobody here has heard of
 */
record Edition(Version version, Version judged, boolean isNewer) {
    /** A patch of the newest version adds nothing to it. */
    static Edition of(Version version, Catalog catalog) {
        Version newest = catalog.newest();
        boolean isNewer = version.major() > newest.major()
                || (version.major() == newest.major() && version.minor() > newest.minor());
        boolean isOlder = version.compareTo(catalog.oldest()) < 0;
        return new Edition(version, isNewer ? newest : isOlder ? catalog.oldest() : version, isNewer);
    }

    /** Whether the catalogue was held against it. */
    boolean isKnown() {
        return version.equals(judged);
    }

    boolean has(Lifespan lifespan) {
        return lifespan.includes(judged);
    }
}
