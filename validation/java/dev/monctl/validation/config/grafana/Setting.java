package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Place;
import java.util.function.Supplier;

/**
 * A setting of Grafana.
 *
 * @param section empty for those above all sections
 * @param called how messages name it: as the file or as the environment writes it
 * @param written where it stands; looked up when there is something to say about it
 */
record Setting(String section, String key, String value, String called, Supplier<Place> written) {
    Place place() {
        return written.get();
    }
}
