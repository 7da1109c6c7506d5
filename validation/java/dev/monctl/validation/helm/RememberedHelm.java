package dev.monctl.validation.helm;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import java.util.HashMap;
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
    private final Map<ChartFolder, Ingredients> ingredients = new ConcurrentHashMap<>();

    /** What Helm made of things; those that nobody asked for in a whole round are forgotten. */
    public static final class Memory {
        private Map<String, Object> before = new HashMap<>();
        private Map<String, Object> now = new ConcurrentHashMap<>();

        /** A round has ended, and another one begins. */
        public synchronized void turn() {
            before = now;
            now = new ConcurrentHashMap<>();
        }

        private synchronized Optional<Object> recall(String key) {
            Object known = now.getOrDefault(key, before.get(key));
            if (known != null) {
                now.put(key, known);
            }
            return Optional.ofNullable(known);
        }

        private synchronized void keep(String key, Object result) {
            now.put(key, result);
        }
    }

    public RememberedHelm(HelmEngine helm, Memory memory) {
        this.helm = helm;
        this.memory = memory;
    }

    @Override
    public List<Finding> lint(ChartFolder folder, String chart) {
        String key = "lint " + in(folder).chart(chart);
        if (memory.recall(key).isPresent()) {
            return List.of();
        }
        List<Finding> findings = helm.lint(folder, chart);
        if (findings.isEmpty()) {
            memory.keep(key, List.of());
        }
        return findings;
    }

    @Override
    public HelmResult template(ChartFolder folder, Deployment deployment) {
        String key = "template " + in(folder).of(deployment);
        Optional<Object> known = memory.recall(key);
        if (known.isPresent()) {
            return (HelmResult) known.get();
        }
        HelmResult result = helm.template(folder, deployment);
        if (result.findings().isEmpty()) {
            memory.keep(key, result);
        }
        return result;
    }

    @Override
    public Optional<HelmEngine> another() {
        return helm.another().map(other -> new RememberedHelm(other, memory));
    }

    private Ingredients in(ChartFolder folder) {
        return ingredients.computeIfAbsent(folder, asked -> new Ingredients(asked.tree()));
    }
}
