package dev.monctl.validation.helm;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The Helm in this process. A call cannot be interrupted, so after its deadline it is left alone, no further one is tried
 * before it ends after all, and the program can still end, since its thread is a daemon.
 */
final class EmbeddedProgram implements HelmProgram {
    private static volatile @Nullable Future<?> late;

    private final HelmThread thread;
    private final Deadline deadline;

    EmbeddedProgram(Deadline deadline) {
        this(HelmThread.FIRST, deadline);
    }

    private EmbeddedProgram(HelmThread thread, Deadline deadline) {
        this.thread = thread;
        this.deadline = deadline;
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

    @Override
    public Optional<HelmProgram> another() {
        return thread == HelmThread.FIRST && HelmThread.SECOND.isAvailable()
                ? Optional.of(new EmbeddedProgram(HelmThread.SECOND, deadline))
                : Optional.empty();
    }

    /** Waits as long as it takes: unpacking is slow on a slow disk, but it ends. */
    private NativeHelm loaded() throws HelmFailure {
        try {
            return thread.loading().get();
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
        Future<?> before = late;
        if (before != null && !before.isDone()) {
            throw HelmFailure.stuck();
        }
        Future<Answer> answer = thread.submit(call);
        try {
            return deadline.await(answer);
        } catch (TimeoutException e) {
            late = answer;
            helm.giveUp();
            throw HelmFailure.late("Helm", deadline);
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
}
