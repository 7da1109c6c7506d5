package dev.monctl.cli.estate;

import dev.monctl.model.edit.SpokesFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** In which file of a topology spokes stand: in itself, or in files that it includes. */
public record SpokeFiles(Path topology, Places places) {

    /** The file that holds a spoke. */
    public Optional<Path> holding(String spoke) {
        String path = Places.below("spokes", spoke);
        return places.isWritten(path) ? Optional.of(Path.of(places.key(path).file())) : Optional.empty();
    }

    /** Every file that a new spoke might go to. */
    public List<Path> all() {
        return places.sources().stream()
                .map(SpokeFiles::path)
                .sorted((a, b) -> Boolean.compare(isOwn(b), isOwn(a)))
                .toList();
    }

    /** A file that is to be edited: as the estate was read from it, or as it lies there where it is none of the estate. */
    public EditedFile open(Path file) {
        return source(file).map(source -> EditedFile.of(file, source)).orElseGet(() -> EditedFile.read(file));
    }

    /** Whether the estate is read from this file, too. */
    boolean has(Path file) {
        return source(file).isPresent();
    }

    /** Why a spoke in a file that is none of the estate would be none either. */
    Finding notIncluded(EditedFile file) {
        return new Inclusion(topology, places).missing(file);
    }

    /** Where a new spoke goes, so far as that is plain: beside the others. A file in which none stands decides nothing. */
    public Optional<Path> forNew(String spoke) {
        List<Source> holding = places.sources().stream()
                .filter(source -> !new SpokesFile(source).spokes().isEmpty())
                .toList();
        if (holding.stream().anyMatch(source -> isOwn(path(source)))) {
            return Optional.of(topology);
        }
        if (holding.isEmpty()) {
            return Optional.of(forFirst(spoke));
        }
        if (holding.stream().allMatch(SpokeFiles::isNamedLikeItsSpoke)) {
            return Optional.of(path(holding.get(0)).resolveSibling(spoke + ".yaml"));
        }
        return holding.size() == 1 ? Optional.of(path(holding.get(0))) : Optional.empty();
    }

    /** Where the first spoke goes: to the files that others have left, if there are such. */
    private Path forFirst(String spoke) {
        List<Path> emptied = places.sources().stream()
                .filter(source -> new SpokesFile(source).saysNothing())
                .map(SpokeFiles::path)
                .filter(file -> !isOwn(file))
                .toList();
        if (emptied.isEmpty()) {
            return topology;
        }
        Path beside = emptied.get(0).resolveSibling(spoke + ".yaml");
        return new Inclusion(topology, places).holds(beside) ? beside : emptied.get(0);
    }

    private static boolean isNamedLikeItsSpoke(Source source) {
        return new SpokesFile(source)
                .spokes()
                .equals(List.of(path(source).getFileName().toString().replaceFirst("\\.yaml$", "")));
    }

    private Optional<Source> source(Path file) {
        return places.sources().stream()
                .filter(source -> absolute(path(source)).equals(absolute(file)))
                .findFirst();
    }

    private boolean isOwn(Path file) {
        return absolute(file).equals(absolute(topology));
    }

    private static Path path(Source source) {
        return Path.of(source.name());
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
