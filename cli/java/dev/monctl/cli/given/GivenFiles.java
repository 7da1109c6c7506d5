package dev.monctl.cli.given;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Judges files one by one, each as what it is to an estate. Nothing is rendered, and no other program is asked. */
public final class GivenFiles {
    private final List<Kind> kinds;

    /**
     * Those of an estate.
     *
     * @param output the folder that its output lies in
     * @param shown names files of the output as their user finds them
     */
    public GivenFiles(Path topology, Examined examined, Path output, UnaryOperator<List<Finding>> shown) {
        kinds = List.of(
                GivenFiles::folder,
                new Inputs(topology, examined),
                new Outputs(output, examined.isAsWritten() ? examined.estate() : null, shown),
                new Others(topology, examined));
    }

    private static Optional<Verdict> folder(GivenFile file) {
        return Files.isDirectory(file.path())
                ? Optional.of(new Verdict(file.read().findings()))
                : Optional.empty();
    }

    /** What is wrong with them, each finding once, and what was not checked of each. */
    public List<Finding> judge(List<Path> files) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Path path : files) {
            GivenFile file = new GivenFile(path);
            kinds.stream()
                    .flatMap(kind -> kind.judge(file).stream())
                    .findFirst()
                    .ifPresent(verdict -> findings.addAll(verdict.findings()));
        }
        return List.copyOf(findings);
    }
}
