package dev.monctl.validation.mutation;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The reference estate as it is rendered, and what is said of it after a mistake. */
final class Trial {
    private final Estate estate =
            requireNonNull(Examined.of(Path.of("topology.yaml")).estate());
    private final OutputTree tree = new Renderer().render(estate);
    private final Path cache;

    Trial(Path cache) {
        this.cache = cache;
    }

    OutputTree tree() {
        return tree;
    }

    Estate estate() {
        return estate;
    }

    OutputTree with(Mutation mutation) {
        TreeMap<String, byte[]> files = new TreeMap<>(tree.files());
        byte[] content = new byte[mutation.content().remaining()];
        mutation.content().duplicate().get(content);
        files.put(mutation.file(), content);
        return OutputTree.of(files);
    }

    /** What is wrong with an output; no program is asked but the embedded Helm, and that only for what is not known. */
    List<Finding> findings(OutputTree output, HelmEngine helm, ProofMemory memory) throws InterruptedException {
        EngineRoom nobody = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(helm, nobody, cache)
                .remembering(memory).judge(output, estate).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
