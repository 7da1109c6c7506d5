package dev.monctl.model.topology;

import dev.monctl.model.unit.FileGlob;
import dev.monctl.model.yaml.Drafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the files that a pattern names, below one folder and nowhere else. */
record IncludedFiles(Path folder, Drafts drafts) {

    /** Relative to the folder, with {@code /}, sorted. */
    List<String> matching(FileGlob glob) {
        try {
            Path root = folder.toRealPath();
            Stream<String> lying = walk(root, root, glob.segments())
                    .map(file -> root.relativize(file).toString().replace('\\', '/'));
            return Stream.concat(lying, drafted(glob.segments()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(); // It matches nothing, which has its own finding.
        }
    }

    private Stream<String> drafted(List<Pattern> segments) {
        return drafts.below(folder).stream()
                .map(file -> folder.toAbsolutePath().normalize().relativize(file))
                .filter(file -> file.getNameCount() == segments.size() && matches(segments, file))
                .map(file -> file.toString().replace('\\', '/'));
    }

    private static boolean matches(List<Pattern> segments, Path file) {
        return IntStream.range(0, segments.size())
                .allMatch(
                        i -> segments.get(i).matcher(file.getName(i).toString()).matches());
    }

    private static Stream<Path> walk(Path root, Path folder, List<Pattern> segments) throws IOException {
        List<Path> matching;
        try (Stream<Path> entries = Files.list(folder)) {
            matching = entries.filter(entry -> matches(segments.get(0), entry) && isBelow(root, entry))
                    .toList();
        }
        if (segments.size() == 1) {
            return matching.stream().filter(Files::isRegularFile);
        }
        List<Pattern> rest = segments.subList(1, segments.size());
        return matching.stream().filter(Files::isDirectory).flatMap(next -> descend(root, next, rest));
    }

    private static Stream<Path> descend(Path root, Path folder, List<Pattern> segments) {
        try {
            return walk(root, folder, segments);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean matches(Pattern segment, Path entry) {
        return segment.matcher(entry.getFileName().toString()).matches();
    }

    // A link may point out of the folder; what lies there is not part of the estate.
    private static boolean isBelow(Path root, Path entry) {
        try {
            return entry.toRealPath().startsWith(root);
        } catch (IOException dangling) {
            return false;
        }
    }
}
