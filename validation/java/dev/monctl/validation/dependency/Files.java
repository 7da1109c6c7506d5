package dev.monctl.validation.dependency;

import dev.monctl.model.output.OutputTree;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a folder, under their paths below it. */
final class Files {
    private Files() {}

    static SortedMap<String, byte[]> below(OutputTree tree, String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tree.files().tailMap(folder).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder))
                .forEach(file -> files.put(file.getKey().substring(folder.length()), file.getValue()));
        return files;
    }

    /** The first path under which the two do not hold the same bytes. */
    static Optional<String> difference(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(path -> !Arrays.equals(one.get(path), other.get(path)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .findFirst();
    }
}
