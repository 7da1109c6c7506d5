package dev.monctl.cli.given;

import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Acceptances;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.SingleFiles;
import dev.monctl.validation.origin.OwnersPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Files of the output folder, which is read when the first of them is asked for. */
final class Outputs implements Kind {
    private final Path folder;
    private final @Nullable Estate estate;
    private final UnaryOperator<List<Finding>> shown;
    private @Nullable FolderReading lying;
    private @Nullable SingleFiles files;

    /**
     * Those below a folder.
     *
     * @param estate what they are of; null where it cannot be rendered
     * @param shown names files of the output as their user finds them
     */
    Outputs(Path folder, @Nullable Estate estate, UnaryOperator<List<Finding>> shown) {
        this.folder = folder;
        this.estate = estate;
        this.shown = shown;
    }

    @Override
    public Optional<Verdict> judge(GivenFile file) {
        Path root = folder.toAbsolutePath().normalize();
        return file.absolute().startsWith(root)
                ? Optional.of(
                        judge(file, root.relativize(file.absolute()).toString().replace('\\', '/')))
                : Optional.empty();
    }

    private Verdict judge(GivenFile file, String path) {
        Set<Finding> findings = new LinkedHashSet<>();
        FolderReading reading = reading();
        // Where nothing can be told of its files, the folder as a whole is what is wrong.
        shown.apply(reading.findings()).stream()
                .filter(finding -> !reading.isThere() || file.isSubjectOf(finding))
                .forEach(findings::add);
        boolean isListed = reading.tree().files().containsKey(path);
        if (!SingleFiles.isJudged(path)) {
            return Verdict.unasked(file, findings, SingleFiles.unchecked(path));
        }
        if (isListed) {
            findings.addAll(judged(files(reading.tree()), path));
        } else {
            findings.addAll(notListed(file, path));
        }
        String unknown = estate == null ? ", and whether it fits a topology that has no errors" : "";
        return Verdict.of(file, findings, SingleFiles.unchecked(path) + unknown, Verdict.FOLDER);
    }

    private List<Finding> notListed(GivenFile file, String path) {
        SortedMap<String, byte[]> alone = new TreeMap<>();
        try {
            alone.put(path, Files.readAllBytes(file.path()));
        } catch (IOException reason) {
            return file.read().findings();
        }
        return judged(new SingleFiles(new OutputTree(alone), null), path);
    }

    private List<Finding> judged(SingleFiles from, String path) {
        List<Finding> findings = from.judge(path);
        if (estate != null) {
            findings = Acceptances.left(
                    estate, OwnersPlaces.of(estate, reading().tree()).of(findings));
        }
        return shown.apply(findings);
    }

    private FolderReading reading() {
        if (lying == null) {
            lying = new OutputFolder(folder).read();
        }
        return lying;
    }

    private SingleFiles files(OutputTree tree) {
        if (files == null) {
            files = new SingleFiles(tree, estate);
        }
        return files;
    }
}
