package dev.monctl.cli;

import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.folder.Overwrite;
import dev.monctl.cli.watch.CannotWatch;
import dev.monctl.cli.watch.Save;
import dev.monctl.cli.watch.WatchedFolders;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.engine.Engines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Renders at each save, in one process, until somebody ends it. What is not read again is not made again. */
final class RenderWatch {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Path topology;
    private final OutputOption output;
    private final Engines engines;
    private final Overwrite overwrite;
    private final ReportOptions report;
    private final ProofMemory memory = new ProofMemory();
    private final Renderer renderer = new Renderer();
    private final WarmUp warmUp;
    private @Nullable OutputTree written;
    private boolean isFirst = true;

    RenderWatch(Path topology, OutputOption output, Engines engines, Overwrite overwrite, ReportOptions report) {
        this.topology = topology;
        this.output = output;
        this.engines = engines;
        this.overwrite = overwrite;
        this.report = report;
        this.warmUp = new WarmUp(topology, output.places(), renderer);
    }

    /** Ends with the thread or with the program, or with an exit code where the system does not say when a file is saved. */
    int run() throws InterruptedException {
        try (WatchedFolders folders = WatchedFolders.open()) {
            Save save = new Save(Set.of(topology.toAbsolutePath().normalize()), System.nanoTime());
            List<Object> before = List.of();
            boolean isRefused = false;
            while (true) {
                Proof proof = proof();
                while (folders.watch(proof.folders())) {
                    proof = proof();
                }
                List<Object> read = proof.read();
                // Swap files and all that nobody reads are no reason to say anything. What the folder refused may be
                // accepted
                // now, though the author has only saved the same once more.
                if (!read.equals(before) || (isRefused && proof.isReadFrom(save.touched()))) {
                    isRefused = Finding.anyIsError(round(proof, save));
                    before = read;
                }
                save = folders.await(warmUp);
            }
        } catch (IOException reason) {
            return report.print(List.of(CannotWatch.finding(topology, reason)));
        }
    }

    private Proof proof() {
        return new Proof(topology, output.places(), engines).remembering(memory).renderingWith(renderer);
    }

    /** What the output folder has against being written. */
    private List<Finding> round(Proof proof, Save save) throws InterruptedException {
        Outcome outcome = proof.ofRendering();
        long proven = System.nanoTime();
        List<Finding> findings = new ArrayList<>(outcome.findings());
        if (!isFirst) {
            // Once is enough to say who is not asked in any round.
            findings.removeIf(finding -> finding.code().equals("engine/not-checked"));
        }
        isFirst = false;
        String done = "nothing written";
        List<Finding> refused = List.of();
        if (outcome.tree().isPresent()) {
            OutputTree tree = outcome.tree().get();
            refused = new OutputFolder(output.folder()).write(tree, proof.input(), overwrite);
            findings.addAll(output.places().of(refused));
            if (!Finding.anyIsError(refused)) {
                done = changed(tree);
                written = tree;
            }
        }
        report.printIfAny(findings);
        report.say(LocalTime.now(ZoneId.systemDefault()).format(TIME) + " " + names(save) + ": "
                + new Report(findings).summary() + ", " + done
                + "; proven in " + millis(save.begun(), proven) + " ms, done in "
                + millis(save.begun(), System.nanoTime()) + " ms");
        return refused;
    }

    private static long millis(long from, long to) {
        return (to - from) / NANOS_PER_MILLI;
    }

    /** What of the output is another than the round before. */
    private String changed(OutputTree tree) {
        OutputTree before = written;
        if (before == null) {
            return output.folder() + " has " + tree.files().size() + " files";
        }
        Set<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(tree.files().keySet());
        paths.removeIf(
                path -> Arrays.equals(before.files().get(path), tree.files().get(path)));
        return paths.isEmpty()
                ? "no file of " + output.folder() + " changed"
                : paths.size() + (paths.size() == 1 ? " file of " : " files of ") + output.folder() + " changed";
    }

    private String names(Save save) {
        Path own = output.folder().toAbsolutePath().normalize();
        return Words.list(save.touched().stream()
                .filter(path -> !path.equals(own))
                .map(path -> Objects.requireNonNullElse(path.getFileName(), path))
                .toList());
    }
}
