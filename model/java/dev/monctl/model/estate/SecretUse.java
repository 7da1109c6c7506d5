package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.unit.SecretName;
import java.util.Collection;
import java.util.List;

/** Whether each field of the hub's secret is there for something. */
final class SecretUse {
    private static final String FIELDS = "secrets.onePassword.fields";

    private SecretUse() {}

    /** Where one name is used that no field has, it may be a misspelling of the field that seems unused: then nothing is said. */
    static List<Finding> unused(TopologyReading reading, Collection<SecretName> fields, Collection<SecretName> used) {
        if (!fields.containsAll(used) || !reading.isComplete(FIELDS) || !reading.isComplete("alerting.channels")) {
            return List.of();
        }
        return fields.stream()
                .filter(field -> !used.contains(field))
                .map(field -> unused(reading.places(), field))
                .toList();
    }

    private static Finding unused(Places places, SecretName field) {
        return Finding.warning(
                        "secret/field-unused",
                        places.key(Places.below(FIELDS, field.toString())),
                        "the secret field '" + field + "' is used by nothing",
                        "",
                        "name it in alerting.channels or hub.grafana.adminPassword, or remove it")
                .beside(places.key("alerting.channels"));
    }
}
