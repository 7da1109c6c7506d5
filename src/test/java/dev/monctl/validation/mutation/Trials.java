package dev.monctl.validation.mutation;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.RememberedHelm;
import dev.monctl.validation.mutation.Verdict.Fate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Tries one mutation after the other, with as many Helms as there are. */
final class Trials {
    /** Files that Helm makes nothing of that a cluster gets: a schema, or what lies beside the archive of a sub-chart. */
    private static final String NOT_RENDERED =
            "charts/(alloy|kube-state-metrics)/.*|.*/(values\\.schema\\.json|Chart\\.yaml|Chart\\.lock)|.*\\.tgz";

    private final Trial trial;
    private final ProofMemory memory = new ProofMemory();
    private final RememberedHelm.Memory rendered = new RememberedHelm.Memory();
    private final Set<Finding> unharmed;

    Trials(Trial trial) throws InterruptedException {
        this.trial = trial;
        this.unharmed = Set.copyOf(trial.findings(trial.tree(), HelmEngines.embedded(), memory));
    }

    List<Verdict> of(List<Mutation> mutations) throws InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<Mutation> queue = new ConcurrentLinkedQueue<>(mutations);
        HelmEngine first = HelmEngines.embedded();
        List<Callable<List<Verdict>>> workers = Stream.of(Optional.of(first), first.another())
                .flatMap(Optional::stream)
                .<Callable<List<Verdict>>>map(helm -> () -> work(queue, helm))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> worker : threads.invokeAll(workers)) {
                verdicts.addAll(worker.get());
            }
            return verdicts;
        } finally {
            threads.shutdown();
        }
    }

    private List<Verdict> work(ConcurrentLinkedQueue<Mutation> queue, HelmEngine helm)
            throws InterruptedException, IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Mutation next = queue.poll(); next != null; next = queue.poll()) {
            verdicts.add(new Verdict(next, fate(next, helm)));
        }
        return verdicts;
    }

    private Fate fate(Mutation mutation, HelmEngine helm) throws InterruptedException, IOException {
        boolean isCaught = trial.findings(trial.with(mutation), helm, memory).stream()
                .anyMatch(finding -> !unharmed.contains(finding));
        if (isCaught) {
            return Fate.CAUGHT;
        }
        boolean isRendered =
                mutation.file().startsWith("charts/") && !mutation.file().matches(NOT_RENDERED);
        return isRendered && Effect.same(trial, mutation, new RememberedHelm(helm, rendered))
                ? Fate.EQUIVALENT
                : Fate.SURVIVED;
    }
}
