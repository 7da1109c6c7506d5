package dev.monctl.cli.estate;

import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** In which file of a topology spokes stand: in itself, or in files that it includes. */
public record SpokeFiles(Path topology, Places places) {

    /** The name that findings have for the topology's own file. */
    private String own() {
        return topology.toString().replace('\\', '/');
    }

    /** The file that holds a spoke. */
    public Optional<Path> holding(String spoke) {
        String path = Places.below("spokes", spoke);
        return places.isWritten(path) ? Optional.of(Path.of(places.key(path).file())) : Optional.empty();
    }

    /** Every file that a new spoke might go to. */
    public List<Path> all() {
        return places.sources().stream()
                .map(Source::name)
                .sorted((a, b) -> Boolean.compare(b.equals(own()), a.equals(own())))
                .map(Path::of)
                .toList();
    }

    /** Where a new spoke goes, so far as that is plain: beside the others. */
    public Optional<Path> forNew(String spoke) {
        List<Path> included =
                all().stream().filter(file -> !file.equals(Path.of(own()))).toList();
        if (included.isEmpty() || holdsSpokes(Path.of(own()))) {
            return Optional.of(topology);
        }
        if (included.stream().allMatch(this::isNamedLikeItsSpoke)) {
            return Optional.of(included.get(0).resolveSibling(spoke + ".yaml"));
        }
        return included.size() == 1 ? Optional.of(included.get(0)) : Optional.empty();
    }

    private boolean isNamedLikeItsSpoke(Path file) {
        List<String> spokes = spokes(file);
        return spokes.size() == 1 && file.getFileName().toString().equals(spokes.get(0) + ".yaml");
    }

    private boolean holdsSpokes(Path file) {
        return !spokes(file).isEmpty();
    }

    private List<String> spokes(Path file) {
        return places.sources().stream()
                .filter(source -> Path.of(source.name()).equals(file))
                .flatMap(source -> names(source).stream())
                .toList();
    }

    private static List<String> names(Source source) {
        YamlNode root = YamlReader.read(source, Dialect.YAML_1_2).root();
        return root == null
                ? List.of()
                : Yaml.entries(root, "spokes").stream()
                        .map(entry -> entry.key().text())
                        .toList();
    }
}
