package dev.monctl.validation.estate.rule;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;

/** Where the topology has what the labels of an alert speak of. */
record LabelPlaces(Estate estate) {
    static final String CLUSTER = "cluster";
    static final String SEVERITY = "severity";

    private static final String SPOKES = "spokes";

    /** The system of that name, the routes, or the spoke that has such a label; all spokes where it is none of these. */
    Place of(String label, String value) {
        return switch (label) {
            case CLUSTER -> system(value);
            case SEVERITY -> estate.places().key("alerting.routes");
            default -> own(label);
        };
    }

    private Place system(String name) {
        if (name.equals(estate.hub().cluster().toString())) {
            return estate.places().of("hub.cluster");
        }
        String path = Places.below(SPOKES, name);
        return estate.places().key(estate.places().isWritten(path) ? path : SPOKES);
    }

    private Place own(String label) {
        return estate.spokes().stream()
                .map(spoke -> Places.below(Places.below(SPOKES, spoke.name().toString()) + ".labels", label))
                .filter(estate.places()::isWritten)
                .findFirst()
                .map(estate.places()::key)
                .orElseGet(() -> estate.places().key(SPOKES));
    }
}
