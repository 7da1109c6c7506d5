package dev.monctl.model.output;

import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What will be written: path below the output folder (with {@code /}) to bytes. What was read of a file is known, whoever asks. */
public final class OutputTree {
    private static final Pattern CHART = Pattern.compile("(charts/[^/]+)/Chart\\.yaml");

    private final SortedMap<String, byte[]> files;
    private final FileReadings readings;
    // Each deployment asks for the files of a few names, and a large estate has thousands of files.
    private volatile @Nullable Map<String, List<String>> byName;

    public OutputTree(SortedMap<String, byte[]> files) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(files)), new FileReadings());
    }

    private OutputTree(SortedMap<String, byte[]> files, FileReadings readings) {
        this.files = files;
        this.readings = readings;
    }

    public static OutputTree of(Map<String, byte[]> files) {
        return new OutputTree(new TreeMap<>(files));
    }

    /** The same files, of which nothing is read that another tree has read in the same words. */
    public OutputTree knowing(FileReadings known) {
        return new OutputTree(files, known);
    }

    /** Sorted by path. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** Whether both hold the same files with the same bytes. */
    public boolean isSame(OutputTree other) {
        return difference(other).isEmpty();
    }

    /** The first path under which the two do not hold the same bytes. */
    public Optional<String> difference(OutputTree other) {
        return Stream.of(files, other.files)
                .flatMap(both -> both.keySet().stream())
                .filter(path -> !Arrays.equals(files.get(path), other.files.get(path)))
                .min(Comparator.naturalOrder());
    }

    /** The files of a folder, under their paths below it; empty where there is no such folder. */
    public OutputTree below(String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        folder(folder).forEach((path, bytes) -> below.put(path.substring(folder.length() + 1), bytes));
        return new OutputTree(below);
    }

    /** The same under their whole paths. */
    public SortedMap<String, byte[]> folder(String folder) {
        // The character after the slash is the 0.
        return files.subMap(folder + "/", folder + "0");
    }

    /** The paths of all files of this name, such as {@code config.alloy}, sorted. */
    public List<String> named(String name) {
        Map<String, List<String>> known = byName;
        if (known == null) {
            // Two threads may both do it, and find the same.
            known = files.keySet().stream()
                    .collect(Collectors.groupingBy(
                            path -> path.substring(path.lastIndexOf('/') + 1), Collectors.toUnmodifiableList()));
            byName = known;
        }
        return known.getOrDefault(name, List.of());
    }

    /** The folders of its charts, such as {@code charts/monitoring}: those that have a Chart.yaml. */
    public List<String> charts() {
        return folder("charts").keySet().stream()
                .map(CHART::matcher)
                .filter(Matcher::matches)
                .map(chart -> chart.group(1))
                .toList();
    }

    /** Whether one of them lies in this folder, such as {@code charts/monitoring}. */
    public boolean hasChart(String folder) {
        String description = folder + "/Chart.yaml";
        return files.containsKey(description) && CHART.matcher(description).matches();
    }

    /** The file as YAML, as Helm and Kubernetes read it. */
    public YamlDocuments yaml(String path) {
        return readings.yaml(Source.of(path, text(path)));
    }

    /** The file of JSON as YAML, which says where each word stands. */
    public YamlDocuments json(String path) {
        return readings.yaml(Source.ofJson(path, text(path)));
    }

    /** The file as text. */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path + " in the output tree");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
