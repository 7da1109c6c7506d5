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
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Has Helm render and lint, one after the other, while the caller judges what it has made already: one core works on each.
 * Where there are many deployments, a second Helm takes part; whoever asks gets them in his own order.
 */
final class RenderingAhead implements AutoCloseable {
    /** To load a second Helm takes about as long as to render so many. */
    private static final int ENOUGH_FOR_TWO = 20;

    private final Queue<Work<?>> queue = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Future<List<Finding>>> lints = new ArrayList<>();
    private final Map<Deployment, Future<HelmResult>> renders = new HashMap<>();

    /** Starts with the deployments, in their order; the lints of the charts follow, which are needed last. */
    RenderingAhead(HelmEngine helm, ChartFolder folder, List<Deployment> deployments, Helms helms) {
        deployments.forEach(each -> renders.put(each, queued(engine -> engine.template(folder, each))));
        deployments.stream()
                .map(Deployment::chart)
                .distinct()
                .forEach(chart -> lints.add(queued(engine -> engine.lint(folder, chart))));
        start("rendering", () -> work(helm));
        if (helms == Helms.TWO) {
            start("rendering beside", () -> helm.another().ifPresent(this::work));
        }
    }

    /** How many of them work at once. */
    enum Helms {
        ONE,
        TWO;

        /** With which it goes faster, for who renders once. */
        static Helms enoughFor(List<Deployment> deployments) {
            return deployments.size() >= ENOUGH_FOR_TWO ? TWO : ONE;
        }
    }

    private <T> Future<T> queued(Function<HelmEngine, T> task) {
        Work<T> work = new Work<>(task, new CompletableFuture<>());
        queue.add(work);
        return work.result();
    }

    private void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void work(HelmEngine helm) {
        for (Work<?> next = queue.poll(); next != null; next = queue.poll()) {
            next.ask(helm);
        }
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

    /** Ends what is not done yet: somebody may have interrupted the caller. Behind it nobody reads the charts any more. */
    @Override
    public void close() {
        queue.clear();
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private record Work<T>(Function<HelmEngine, T> task, CompletableFuture<T> result) {
        void ask(HelmEngine helm) {
            try {
                result.complete(task.apply(helm));
            } catch (RuntimeException | Error problem) {
                result.completeExceptionally(problem);
            }
        }
    }
}
