package dev.monctl.model.topology;

import static dev.monctl.model.finding.Finding.error;
import static java.util.Objects.requireNonNullElse;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.FileGlob;
import dev.monctl.model.yaml.Drafts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The spokes and groups that lie in files of their own, brought into the one tree of the topology. */
final class Fleet {
    private static final List<String> PARTS = List.of("groups", "spokes");

    private final Path topologyYaml;
    private final Places topologyPlaces;
    private final Drafts drafts;
    private final List<Finding> findings = new ArrayList<>();

    Fleet(Path topologyYaml, Places topologyPlaces, Drafts drafts) {
        this.topologyYaml = topologyYaml;
        this.topologyPlaces = topologyPlaces;
        this.drafts = drafts;
    }

    /** What finding and reading the files gave to complain about. */
    List<Finding> findings() {
        return findings;
    }

    /** The files that {@code include} names; each once, in the order of the patterns. */
    List<Document> documents(JsonNode topology) {
        Path absolute = topologyYaml.toAbsolutePath().normalize();
        Path folder = requireNonNullElse(absolute.getParent(), absolute);
        IncludedFiles files = new IncludedFiles(folder, drafts);
        Set<String> names = new LinkedHashSet<>();
        JsonNode include = topology.path("include");
        for (int i = 0; i < include.size(); i++) {
            List<String> matching =
                    isGlob(include.path(i)) ? matching(files, include.path(i).asString(), i) : List.of();
            names.addAll(matching);
        }
        return names.stream()
                .map(name -> Document.read(folder.resolve(name), beside(name), drafts))
                .toList();
    }

    // Patterns that are none have their finding from the check.
    private static boolean isGlob(JsonNode pattern) {
        return pattern.isString() && ValueType.of("file-glob").refusal(pattern).isEmpty();
    }

    private List<String> matching(IncludedFiles files, String pattern, int index) {
        String self = topologyYaml.getFileName().toString();
        List<String> matching = files.matching(FileGlob.parse(pattern)).stream()
                .filter(name -> !name.equals(self))
                .toList();
        if (matching.isEmpty()) {
            findings.add(error(
                    "topology/include-matches-nothing",
                    topologyPlaces.of(Places.item("include", index)),
                    "'" + pattern + "' matches no file in the folder of " + topologyYaml.getFileName(),
                    "put a file there, or remove the pattern"));
        }
        return matching;
    }

    private String beside(String name) {
        Path parent = topologyYaml.getParent();
        return (parent == null ? Path.of(name) : parent.resolve(name))
                .toString()
                .replace('\\', '/');
    }

    /**
     * Adds the parts of one file; what another file has already stays as it is there.
     *
     * @param all the places of the files before it, which only a finding needs
     */
    void merge(ObjectNode topology, JsonNode fragment, Places own, Supplier<Places> all) {
        for (String part : PARTS) {
            if (fragment.path(part) instanceof ObjectNode entries) {
                ObjectNode target = topology.path(part) instanceof ObjectNode known ? known : topology.putObject(part);
                entries.forEachEntry((name, entry) -> {
                    String path = Places.below(part, name);
                    if (target.has(name)) {
                        findings.add(twice(path, own, all.get()));
                    } else {
                        target.set(name, entry);
                    }
                });
            }
        }
    }

    private static Finding twice(String path, Places own, Places all) {
        return error(
                "topology/defined-twice",
                own.key(path),
                path + " is set in " + own.key(path).file() + " and in " + all.key(path),
                "remove it from one of the two files");
    }
}
