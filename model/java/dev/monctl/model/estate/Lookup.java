package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.unit.SecretName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks names up, and complains of those that nothing answers to, at the very word. */
final class Lookup {
    private static final String FIELDS = "secrets.onePassword.fields";

    private final TopologyReading reading;
    private final List<Finding> findings = new ArrayList<>();

    Lookup(TopologyReading reading) {
        this.reading = reading;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * What a name stands for.
     *
     * @param path where the name is used
     * @param table where it should be declared, such as {@code stages}
     * @param code such as {@code reference/unknown-stage}
     * @param sentence what is wrong, without its end: {@code homelab-k8s is in stage 'prod'}
     */
    <V> Optional<V> find(Map<String, V> known, Object name, String path, String table, String code, String sentence) {
        V value = known.get(name.toString());
        if (value == null) {
            complain(
                    code,
                    path,
                    table,
                    sentence + ", which is not declared",
                    help(name.toString(), known.keySet(), table));
        }
        return Optional.ofNullable(value);
    }

    /** Nothing is said of a name whose own place or whose table has an error already: it may only follow from that. */
    void complain(String code, String path, String table, String sentence, String help) {
        if (reading.isIntact(path) && reading.isComplete(table)) {
            findings.add(Finding.error(code, reading.places().of(path), sentence, help));
        }
    }

    /**
     * The field of the hub's secret that somebody needs. One that is missing is told with both places: who needs it, and the fields.
     * Where the author left out who needs it, the fields come first.
     *
     * @param user where the name is used
     * @param who such as {@code channel monitoring}
     */
    Optional<SecretField> secret(Map<String, SecretField> fields, SecretName name, String user, String who) {
        Places places = reading.places();
        String path = places.isWritten(user) ? user : FIELDS;
        boolean isSure = reading.isIntact(user) && reading.isIntact(path) && reading.isComplete(FIELDS);
        if (!fields.containsKey(name.toString()) && isSure) {
            Finding missing = Finding.error(
                    "reference/unknown-secret",
                    places.of(path),
                    who + " needs the secret field '" + name + "', which is not declared",
                    help(name.toString(), fields.keySet(), FIELDS));
            findings.add(missing.beside(path.equals(FIELDS) ? places.of(user) : places.key(FIELDS)));
        }
        return Optional.ofNullable(fields.get(name.toString()));
    }

    private static String help(String name, Collection<String> known, String table) {
        String add = "add '" + name + "' to " + table;
        return Suggestion.help(name, known)
                .map(help -> help + (help.endsWith("?") ? " Or " : ", or ") + add)
                .orElse(add);
    }
}
