package dev.monctl.validation.helm;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A Helm in this process, and the one daemon thread on which it is loaded and called. */
final class HelmThread {
    /** The one for all purposes. */
    static final HelmThread FIRST = new HelmThread("helm", () -> NativeHelm.load(System.getenv()));

    /** One that works beside it, for whoever has much to do. */
    static final HelmThread SECOND =
            new HelmThread("second helm", () -> FIRST.loading().join().loadAnother(System.getenv()));

    private final ExecutorService thread;
    private final Callable<NativeHelm> loader;
    private @Nullable CompletableFuture<NativeHelm> loading;

    private HelmThread(String name, Callable<NativeHelm> loader) {
        this.loader = loader;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether it can be loaded; waits until that is known. */
    boolean isAvailable() {
        try {
            loading().join();
            return true;
        } catch (CompletionException unavailable) {
            return false;
        }
    }

    /** Starts loading, once, and returns at once. */
    synchronized CompletableFuture<NativeHelm> loading() {
        if (loading == null) {
            CompletableFuture<NativeHelm> started = new CompletableFuture<>();
            loading = started;
            thread.execute(() -> {
                try {
                    started.complete(loader.call());
                } catch (Exception | Error e) {
                    started.completeExceptionally(e);
                }
            });
        }
        return loading;
    }

    <T> Future<T> submit(Callable<T> call) {
        return thread.submit(call);
    }
}
