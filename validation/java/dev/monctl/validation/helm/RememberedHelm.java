package dev.monctl.validation.helm;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.memory.Blameless;
import dev.monctl.model.memory.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Helm that is not asked twice: the same chart with the same values, release and version of Kubernetes renders to the same. Only
 * what nothing was complained about is remembered, since a complaint names lines of the topology, which move.
 */
public final class RememberedHelm implements HelmEngine {
    private final HelmEngine helm;
    private final Memory memory;

    /** Every deployment of a chart asks for the same: its files are hashed once for each folder. */
    private final Map<ChartFolder, Ingredients> ingredients;

    /** What Helm made of things; those that nobody asked for in a whole round are forgotten. */
    public static final class Memory {
        private final Blameless lints = new Blameless();
        private final Rounds<String, HelmResult> templates = new Rounds<>();

        /** A round has ended, and another one begins. */
        public void turn() {
            lints.turn();
            templates.turn();
        }
    }

    public RememberedHelm(HelmEngine helm, Memory memory) {
        this(helm, memory, new ConcurrentHashMap<>());
    }

    private RememberedHelm(HelmEngine helm, Memory memory, Map<ChartFolder, Ingredients> ingredients) {
        this.helm = helm;
        this.memory = memory;
        this.ingredients = ingredients;
    }

    @Override
    public List<Finding> lint(ChartFolder folder, String chart) {
        return memory.lints.judge(in(folder).chart(chart), () -> helm.lint(folder, chart));
    }

    @Override
    public HelmResult template(ChartFolder folder, Deployment deployment) {
        String key = in(folder).of(deployment);
        Optional<HelmResult> known = memory.templates.recall(key);
        if (known.isPresent()) {
            return known.get();
        }
        HelmResult result = helm.template(folder, deployment);
        if (result.findings().isEmpty()) {
            memory.templates.keep(key, result);
        }
        return result;
    }

    @Override
    public Optional<HelmEngine> another() {
        return helm.another().map(other -> new RememberedHelm(other, memory, ingredients));
    }

    private Ingredients in(ChartFolder folder) {
        return ingredients.computeIfAbsent(folder, asked -> new Ingredients(asked.tree()));
    }
}
