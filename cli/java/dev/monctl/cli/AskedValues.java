package dev.monctl.cli;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.Places;
import dev.monctl.model.values.Provenance;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that somebody wants explained. */
record AskedValues(Estate estate, Path topology, String spoke, String path) {
    private static final String UNKNOWN_SPOKE = "values/unknown-spoke";

    Optional<Spoke.Kubernetes> cluster() {
        return estate.clusters().stream()
                .filter(cluster -> cluster.name().toString().equals(spoke))
                .findFirst();
    }

    /** The value of the path, or those below it. */
    List<Provenance> values(Map<String, Provenance> all) {
        return all.entrySet().stream()
                .filter(value -> isAsked(value.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isAsked(String value) {
        return value.equals(path) || value.startsWith(path + ".") || value.startsWith(path + "[");
    }

    /** @param output where the configuration of machines is rendered to */
    Finding unknownSpoke(OutputPlaces output) {
        boolean isMachine = estate.machines().stream()
                .anyMatch(machine -> machine.name().toString().equals(spoke));
        return isMachine ? machine(output) : unknownSpoke();
    }

    private Finding unknownSpoke() {
        List<String> known = estate.clusters().stream()
                .map(cluster -> cluster.name().toString())
                .toList();
        return Finding.error(
                UNKNOWN_SPOKE,
                Place.file(topology.toString()),
                "'" + spoke + "' is no Kubernetes spoke of this estate",
                Suggestion.help(spoke, known).orElse(null));
    }

    private Finding machine(OutputPlaces output) {
        String key = Places.below("spokes", spoke);
        return Finding.error(
                UNKNOWN_SPOKE,
                estate.places().key(key),
                spoke + " is a NixOS machine, which takes no values of a chart",
                "read " + output.shown(OutputPaths.alloy(spoke)) + ": it is made of agent and " + key + " in "
                        + topology);
    }

    Finding unknownPath(Collection<String> known) {
        return Finding.error(
                "values/unknown-path",
                Place.file(topology.toString()),
                "no layer of " + spoke + " has a value '" + path + "'",
                Suggestion.help(
                        path,
                        withParents(known),
                        "monctl explain values " + spoke + " " + first(known) + ofTopology()));
    }

    /** All that is below one key shows how values are called. */
    private static String first(Collection<String> known) {
        return known.iterator().next().replaceFirst("[.\\[].*", "");
    }

    private String ofTopology() {
        return topology.equals(Path.of("topology.yaml")) ? "" : " " + topology;
    }

    private static Set<String> withParents(Collection<String> known) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : known) {
            for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
                names.add(part);
            }
        }
        return names;
    }
}
