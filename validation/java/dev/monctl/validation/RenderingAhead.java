package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has Helm lint and render in a thread of its own, one after the other, while the caller judges what it has made already:
 * one core works on each. The embedded Helm can take but one call at a time.
 */
final class RenderingAhead implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread helm = new Thread(task, "rendering");
        helm.setDaemon(true);
        return helm;
    });
    private final List<Future<List<Finding>>> lints = new ArrayList<>();
    private final Map<Deployment, Future<HelmResult>> renders = new HashMap<>();

    /** Starts with the lints of the charts; the deployments follow in their order. */
    RenderingAhead(HelmEngine helm, ChartFolder folder, List<Deployment> deployments) {
        deployments.stream()
                .map(Deployment::chart)
                .distinct()
                .forEach(chart -> lints.add(thread.submit(() -> helm.lint(folder, chart))));
        deployments.forEach(each -> renders.put(each, thread.submit(() -> helm.template(folder, each))));
    }

    /** What linting found in all charts. */
    List<Finding> lints() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Future<List<Finding>> lint : lints) {
            findings.addAll(result(lint));
        }
        return findings;
    }

    /** What one of the deployments became. */
    HelmResult of(Deployment deployment) throws InterruptedException {
        return result(Objects.requireNonNull(renders.get(deployment)));
    }

    private static <T> T result(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException problem) {
            throw new IllegalStateException("a chart could not be given to Helm", problem.getCause());
        }
    }

    /** Ends what is not done yet: somebody may have interrupted the caller. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
