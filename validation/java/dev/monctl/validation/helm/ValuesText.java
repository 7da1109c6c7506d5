package dev.monctl.validation.helm;

import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.Optional;

/** A values file, searched for the place of a value. */
final class ValuesText {
    private ValuesText() {}

    static Optional<Place> place(ChartText file, List<String> keys) {
        return Optional.empty();
    }
}
