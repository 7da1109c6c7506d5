package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.Name;
import dev.monctl.model.yaml.Drafts;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The owners' values files that lie beside the topology, as they were when it was read.
 *
 * @param paths relative to the topology's folder, with {@code /}, sorted
 * @param folders what lies there and is no file, likewise
 * @param read those of the files that stages and clusters take something from
 */
public record ValuesFiles(Set<String> paths, Set<String> folders, Map<String, ValuesFile> read) {
    /** Where the stages' files lie. */
    public static final String STAGES = "values-stages";

    /** Where the clusters' files lie. */
    public static final String CLUSTERS = "values-clusters";

    public ValuesFiles {
        paths = Collections.unmodifiableSet(new TreeSet<>(paths));
        folders = Collections.unmodifiableSet(new TreeSet<>(folders));
        read = Ordered.copy(read);
    }

    /** Which files there are; none of them is read yet. */
    static ValuesFiles beside(Path topologyYaml, Drafts drafts) {
        Set<String> paths = new TreeSet<>();
        Set<String> folders = new TreeSet<>();
        Path folder = topologyYaml.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            for (String name : List.of(STAGES, CLUSTERS)) {
                paths.addAll(entries(folder, name, Files::isRegularFile));
                folders.addAll(entries(folder, name, Files::isDirectory));
                drafts.below(folder.resolve(name)).forEach(file -> paths.add(name + "/" + file.getFileName()));
            }
        }
        return new ValuesFiles(paths, folders, Map.of());
    }

    private static List<String> entries(Path folder, String name, Predicate<Path> kind) {
        if (!Files.isDirectory(folder.resolve(name))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder.resolve(name))) {
            return entries.filter(kind)
                    .map(entry -> name + "/" + entry.getFileName())
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // Then the files are missed, each with its finding.
        }
    }

    /** The path of a stage's file, whether it is there or not. */
    public static String ofStage(Name stage) {
        return STAGES + "/" + stage + ".yaml";
    }

    /** The path of a cluster's file, whether it is there or not. */
    public static String ofCluster(ClusterName cluster) {
        return CLUSTERS + "/" + cluster + ".yaml";
    }

    /** Whether it is a file of a chart that single deployments give to Helm: it lies in the chart, but is no part of it. */
    public static boolean isGiven(String path) {
        return path.startsWith(STAGES + "/") || path.startsWith(CLUSTERS + "/");
    }

    public boolean has(String path) {
        return paths.contains(path);
    }

    /** Whether a folder is in the place of a file. */
    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    /** What a file says; empty where there is no such file, or nothing in it. */
    public Optional<YamlNode.Mapping> values(String path) {
        ValuesFile file = read.get(path);
        return file == null ? Optional.empty() : Optional.ofNullable(file.root());
    }

    List<Source> sources() {
        return read.values().stream().map(ValuesFile::source).toList();
    }
}
