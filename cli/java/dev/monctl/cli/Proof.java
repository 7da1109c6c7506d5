package dev.monctl.cli;

import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.progress.ProgressLine;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Acceptances;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.yaml.Drafts;
import dev.monctl.model.yaml.Source;
import dev.monctl.render.Renderer;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.SingleFiles;
import dev.monctl.validation.Validator;
import dev.monctl.validation.cache.UserCache;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The way of the data: read, resolve, judge, render, judge. Writing comes after it, if at all. */
final class Proof {
    private final Path folder;
    private final OutputPlaces output;
    private final Engines engines;
    private final Examined examined;
    private final Progress progress = ProgressLine.onTerminal(System.getenv());
    private UnaryOperator<Validator> asking = UnaryOperator.identity();
    private Supplier<Renderer> renderer = Renderer::new;

    /** Reads the topology, while Helm is loaded in the background. */
    Proof(Path topology, OutputPlaces output, Engines engines) {
        this(topology, Drafts.NONE, output, engines);
    }

    /** The same with some files as they would be. */
    Proof(Path topology, Drafts drafts, OutputPlaces output, Engines engines) {
        HelmEngines.preload();
        this.folder = topology.toAbsolutePath().normalize().resolveSibling("");
        this.engines = engines;
        this.examined = Examined.of(topology, drafts);
        this.output = output.besides(examined.sources());
    }

    /** Has a running cluster judge, too. */
    Proof withServer() {
        UnaryOperator<Validator> before = asking;
        asking = validator -> before.apply(validator).withServer();
        return this;
    }

    /** Has only that made and judged which is not known; each judgement is a round. */
    Proof remembering(ProofMemory memory) {
        UnaryOperator<Validator> before = asking;
        asking = validator -> {
            memory.turn();
            return before.apply(validator).remembering(memory);
        };
        return this;
    }

    /** Has the estate rendered by one that has read its templates already. */
    Proof renderingWith(Renderer ready) {
        renderer = () -> ready;
        return this;
    }

    /** Renders the estate and judges what came of it. */
    Outcome ofRendering() throws InterruptedException {
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return Outcome.refused(examined.unaccepted());
        }
        List<Finding> findings = new ArrayList<>(examined.findings());
        Validator.prepare(estate);
        OutputTree tree = renderer.get().render(estate);
        findings.addAll(judged(tree, estate));
        return Outcome.of(tree, Acceptances.apply(estate, findings));
    }

    /** Judges the output folder as it lies there; nothing is rendered. Of a topology with errors each file is judged by itself. */
    List<Finding> ofWritten(FolderReading lying) throws InterruptedException {
        List<Finding> findings = new ArrayList<>(output.of(lying.findings()));
        findings.addAll(examined.findings());
        @Nullable Estate estate = examined.estate();
        if (lying.isThere()) {
            findings.addAll(new WrittenFolder(output, lying).findings(examined.isAsWritten() ? input() : null));
            findings.addAll(
                    estate != null && examined.isAsWritten() ? judged(lying.tree(), estate) : alone(lying.tree()));
        }
        return estate == null ? findings : Acceptances.apply(estate, findings);
    }

    private List<Finding> alone(OutputTree tree) {
        SingleFiles files = new SingleFiles(tree, null);
        return output.of(tree.files().keySet().stream()
                .filter(SingleFiles::isJudged)
                .flatMap(path -> files.judge(path).stream())
                .distinct()
                .toList());
    }

    /** Judges a tree that lies there already; only for an estate that could be rendered. */
    List<Finding> of(OutputTree tree) throws InterruptedException {
        @Nullable Estate estate = examined.estate();
        return estate == null ? List.of() : Acceptances.left(estate, judged(tree, estate));
    }

    private List<Finding> judged(OutputTree tree, Estate estate) throws InterruptedException {
        try {
            return output.of(validator().judge(tree, estate));
        } finally {
            progress.end();
        }
    }

    /** What the estate was read from, as a hash that is the same wherever the folder lies. */
    String input() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Source source : examined.sources()) {
            Path file = Path.of(source.name()).toAbsolutePath().normalize();
            String name = folder.relativize(file).toString().replace('\\', '/');
            files.put(name, source.text().getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.of(files);
    }

    /** The folders of all files that the estate was read from, and those in which a file that is missing would be. */
    Set<Path> folders() {
        Set<Path> folders = new TreeSet<>(List.of(folder));
        for (String own : List.of(ValuesFiles.STAGES, ValuesFiles.CLUSTERS)) {
            folders.add(folder.resolve(own));
        }
        for (Source source : examined.sources()) {
            Path file = Path.of(source.name()).toAbsolutePath().normalize();
            folders.add(file.resolveSibling(""));
            folders.add(real(file).resolveSibling(""));
        }
        return folders;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }

    /** What was read, so that two proofs of the same can be told from two of different things. */
    List<Object> read() {
        return List.of(input(), examined.findings());
    }

    /** Whether one of these files was read, or one below one of these folders. */
    boolean isReadFrom(Collection<Path> touched) {
        return examined.sources().stream()
                .map(source -> Path.of(source.name()).toAbsolutePath().normalize())
                .anyMatch(file -> touched.stream()
                        .anyMatch(path -> file.startsWith(path) || real(file).startsWith(path)));
    }

    private Validator validator() {
        Validator validator = new Validator(
                HelmEngines.best(), new EngineRoom(engines, Toolbox.of(folder)), UserCache.folder(System.getenv()));
        return asking.apply(validator.withProgress(progress));
    }
}
