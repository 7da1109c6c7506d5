package dev.monctl.cli;

import dev.monctl.cli.folder.Sha256;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.estate.Resolution;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.judge.Acceptances;
import dev.monctl.model.judge.Judge;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.yaml.Source;
import dev.monctl.render.Renderer;
import dev.monctl.validation.Validator;
import dev.monctl.validation.cache.UserCache;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The way of the data: read, resolve, judge, render, judge. Writing comes after it, if at all. */
final class Proof {
    private final Path folder;
    private final Engines engines;
    private final TopologyReading reading;
    private final Resolution resolution;

    /** Reads the topology, while Helm is loaded in the background. */
    Proof(Path topology, Engines engines) {
        HelmEngines.preload();
        this.folder = topology.toAbsolutePath().normalize().resolveSibling("");
        this.engines = engines;
        this.reading = TopologyReader.read(topology);
        this.resolution = EstateResolver.resolve(reading);
    }

    /** Renders the estate and judges what came of it. */
    Outcome ofRendering() throws InterruptedException {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(resolution.findings());
        @Nullable Estate estate = resolution.estate();
        if (estate == null) {
            return Outcome.refused(findings);
        }
        if (Outcome.isRefused(findings)) {
            findings.addAll(errorsInWhatIsIntact(estate));
            return Outcome.refused(findings);
        }
        findings.addAll(Judge.judge(estate));
        OutputTree tree = new Renderer().render(estate);
        findings.addAll(validator().judge(tree, estate));
        return Outcome.of(tree, Acceptances.apply(estate, findings));
    }

    /** Judges a tree that lies there already; only for an estate that could be rendered. */
    List<Finding> of(OutputTree tree) throws InterruptedException {
        @Nullable Estate estate = resolution.estate();
        return estate == null ? List.of() : validator().judge(tree, estate);
    }

    /** What the estate was read from, as a hash that is the same wherever the folder lies. */
    String input() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Source source : reading.places().sources()) {
            Path file = Path.of(source.name()).toAbsolutePath().normalize();
            String name = folder.relativize(file).toString().replace('\\', '/');
            files.put(name, source.text().getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.of(files);
    }

    /**
     * What is wrong with an estate that is read in part. Broken values stand mended in it, so nothing is said about them, and
     * nothing that is not certain.
     */
    private List<Finding> errorsInWhatIsIntact(Estate estate) {
        return Judge.judge(estate).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.place().path() != null
                        && reading.isIntact(finding.place().path()))
                .toList();
    }

    private Validator validator() {
        return new Validator(
                HelmEngines.best(), new EngineRoom(engines, Toolbox.of(folder)), UserCache.folder(System.getenv()));
    }
}
