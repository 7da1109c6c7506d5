package dev.monctl.validation.helm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The Helm in this process. All calls run on one daemon thread: a call cannot be interrupted, so after its deadline it is
 * left alone, no further one is tried, and the program can still end.
 */
final class EmbeddedProgram implements HelmProgram {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "helm");
        thread.setDaemon(true);
        return thread;
    });
    private static @Nullable CompletableFuture<NativeHelm> loading;
    private static volatile boolean stuck;

    private final Duration deadline;

    EmbeddedProgram(Duration deadline) {
        this.deadline = deadline;
    }

    /** Whether it can be loaded; waits until that is known. */
    static boolean isAvailable() {
        try {
            loading().join();
            return true;
        } catch (CompletionException unavailable) {
            return false;
        }
    }

    /** Starts loading, once, and returns at once. */
    static synchronized CompletableFuture<NativeHelm> loading() {
        if (loading == null) {
            CompletableFuture<NativeHelm> started = new CompletableFuture<>();
            loading = started;
            THREAD.execute(() -> {
                try {
                    started.complete(NativeHelm.load(System.getenv()));
                } catch (HelmFailure | RuntimeException | Error e) {
                    started.completeExceptionally(e);
                }
            });
        }
        return loading;
    }

    @Override
    public Answer lint(Path chart) throws HelmFailure {
        NativeHelm helm = loaded();
        return beforeDeadline(helm, () -> helm.lint(chart));
    }

    @Override
    public Answer template(Request request) throws HelmFailure {
        if (request.valueFiles().stream().anyMatch(file -> file.toString().contains(","))) {
            throw new HelmFailure(
                    "helm/environment",
                    "Helm cannot read values from a folder with a comma in its name, such as "
                            + request.valueFiles().get(0).getParent(),
                    "set another temporary folder: -Djava.io.tmpdir=/tmp");
        }
        NativeHelm helm = loaded();
        return beforeDeadline(helm, () -> helm.template(request));
    }

    /** Waits as long as it takes: unpacking is slow on a slow disk, but it ends. */
    private static NativeHelm loaded() throws HelmFailure {
        try {
            return loading().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HelmFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("Helm could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Helm was loading", e);
        }
    }

    private Answer beforeDeadline(NativeHelm helm, Callable<Answer> call) throws HelmFailure {
        if (stuck) {
            throw late();
        }
        try {
            return THREAD.submit(call).get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stuck = true;
            helm.giveUp();
            throw late();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HelmFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("a call of Helm failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Helm was working", e);
        }
    }

    private HelmFailure late() {
        return new HelmFailure(
                "helm/deadline",
                "Helm did not end within " + deadline.toSeconds() + " s",
                "look for a template that loops, such as one that includes itself");
    }
}
