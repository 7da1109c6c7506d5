package dev.monctl.cli;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.estate.Resolution;
import dev.monctl.model.finding.Finding;
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
import java.util.function.BiFunction;
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
        return of((estate, findings) -> new Renderer().render(estate));
    }

    private Outcome of(BiFunction<Estate, List<Finding>, OutputTree> output) throws InterruptedException {
        HelmEngines.preload();
        TopologyReading reading = TopologyReader.read(topology);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Resolution resolution = EstateResolver.resolve(reading);
        findings.addAll(resolution.findings());
        @Nullable Estate estate = resolution.estate();
        if (estate == null) {
            return Outcome.refused(findings);
        }
        findings.addAll(Judge.judge(estate));
        OutputTree tree = output.apply(estate, findings);
        findings.addAll(validator().judge(tree, estate));
        return Outcome.of(tree, Acceptances.apply(estate, findings));
    }

    private Validator validator() {
        Path root = topology.toAbsolutePath().getParent();
        return new Validator(
                HelmEngines.best(),
                new EngineRoom(engines, Toolbox.of(root == null ? Path.of("/") : root)),
                UserCache.folder(System.getenv()));
    }
}
