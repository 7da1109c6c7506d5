package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;

/** What can be wrong with {@code *name}. */
final class Aliases {
    private Aliases() {}

    static Finding unknown(String name, boolean insideItself, Place place) {
        if (insideItself) {
            return Finding.error(
                    "yaml/alias-bomb",
                    place,
                    "'*" + name + "' stands inside of what it repeats, so it would never end",
                    "remove the alias");
        }
        return Finding.error(
                "yaml/syntax",
                place,
                "'*" + name + "' repeats the anchor '&" + name + "', but no such anchor stands above",
                "put it in quotes if the text is meant: \"*" + name + "\"");
    }

    static Finding bomb(String name, long limit, Place place) {
        return Finding.error(
                "yaml/alias-bomb",
                place,
                "with '*" + name + "' the aliases of this document stand for more than " + limit + " values",
                "write out what is really needed");
    }
}
