package dev.monctl.validation.estate.sender;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of an output tree with their lines, each cut into them once: all spokes have the same chart. */
final class OutputSources {
    private final OutputTree tree;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    OutputSources(OutputTree tree) {
        this.tree = tree;
    }

    /** Those of these paths that are there. */
    List<Source> of(List<String> paths) {
        return paths.stream()
                .filter(path -> tree.files().containsKey(path))
                .map(path -> sources.computeIfAbsent(path, each -> Source.of(each, tree.text(each))))
                .toList();
    }
}
