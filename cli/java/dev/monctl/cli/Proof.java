package dev.monctl.cli;

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
import dev.monctl.render.Renderer;
import dev.monctl.validation.UserCache;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way of the data: read, resolve, judge, render, judge. Writing comes after it, if at all. */
final class Proof {
    private final Path topology;
    private final Engines engines;

    Proof(Path topology, Engines engines) {
        this.topology = topology;
        this.engines = engines;
    }

    /** Renders the estate and judges what came of it. */
    Outcome ofRendering() throws InterruptedException {
        return of(new Renderer()::render);
    }

    private Outcome of(Function<Estate, OutputTree> output) throws InterruptedException {
        HelmEngines.preload();
        TopologyReading reading = TopologyReader.read(topology);
        Resolution resolution = EstateResolver.resolve(reading);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(resolution.findings());
        @Nullable Estate estate = resolution.estate();
        if (estate == null) {
            return Outcome.refused(findings);
        }
        if (Outcome.isRefused(findings)) {
            findings.addAll(errorsInWhatIsIntact(reading, estate));
            return Outcome.refused(findings);
        }
        findings.addAll(Judge.judge(estate));
        OutputTree tree = output.apply(estate);
        findings.addAll(validator().judge(tree, estate));
        return Outcome.of(tree, Acceptances.apply(estate, findings));
    }

    /**
     * What is wrong with an estate that is read in part. Broken values stand mended in it, so nothing is said about them, and
     * nothing that is not certain.
     */
    private static List<Finding> errorsInWhatIsIntact(TopologyReading reading, Estate estate) {
        return Judge.judge(estate).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.place().path() != null
                        && reading.isIntact(finding.place().path()))
                .toList();
    }

    private Validator validator() {
        Path root = topology.toAbsolutePath().getParent();
        return new Validator(
                HelmEngines.best(),
                new EngineRoom(engines, Toolbox.of(root == null ? Path.of("/") : root)),
                UserCache.folder(System.getenv()));
    }
}
