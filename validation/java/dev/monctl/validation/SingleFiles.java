package dev.monctl.validation;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.config.LoneFiles;
import dev.monctl.validation.config.program.LoneFile;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files of an output, each judged as it lies there: all that can be told before Helm has made anything of it. What others say
 * of all files of a kind is asked once.
 */
public final class SingleFiles {
    private final OutputTree tree;
    private final @Nullable Estate estate;
    private final Map<FileKind, List<Finding>> ofKind = new EnumMap<>(FileKind.class);

    /** @param estate what the output is of; null where that is not known */
    public SingleFiles(OutputTree tree, @Nullable Estate estate) {
        this.tree = tree;
        this.estate = estate;
    }

    /** What is wrong with the file at this path, each once. */
    public List<Finding> judge(String path) {
        Set<Finding> findings = new LinkedHashSet<>();
        FileKind kind = FileKind.of(path);
        if (kind.isRead()) {
            FileSyntax.judge(path, tree).forEach(findings::add);
        }
        // What is left of a broken file would be complained of for what it lacks.
        if (!Finding.anyIsError(findings)) {
            Optional<LoneFile> lone = LoneFiles.at(path);
            lone.ifPresent(file -> findings.addAll(LoneFiles.judge(file, Source.of(path, tree.text(path)))));
            ofKind.computeIfAbsent(kind, unasked -> unasked.judge(tree, estate)).stream()
                    .filter(finding -> isAbout(finding, path))
                    .forEach(findings::add);
        }
        return List.copyOf(findings);
    }

    private static boolean isAbout(Finding finding, String path) {
        return finding.places().stream().anyMatch(place -> place.file().equals(path));
    }

    /** Whether anything at all is asked of such a file. */
    public static boolean isJudged(String path) {
        return FileKind.of(path).isRead();
    }

    /** What is not asked of the file at this path, as a part of a sentence. */
    public static String unchecked(String path) {
        return LoneFiles.at(path)
                .map(LoneFile::unchecked)
                .orElseGet(() -> FileKind.of(path).unchecked());
    }
}
