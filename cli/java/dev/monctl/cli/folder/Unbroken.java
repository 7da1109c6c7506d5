package dev.monctl.cli.folder;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work on the disk that is ended once it has begun, also where Ctrl-C or a scheduler ends monctl meanwhile: the JVM waits for
 * its shutdown hooks, and a hook for the work. Only what asks nobody, as {@code kill -9}, breaks it off, and a disk that takes
 * half a minute. Work within such work is a part of it.
 */
public final class Unbroken {
    /** A disk that takes longer has gone, and Ctrl-C must not wait for it for ever. */
    private static final long LONGEST_SECONDS = 30;

    private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

    private Unbroken() {}

    /** What is not to be broken off. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws IOException of the work, or when monctl is ending already, so that there is no time for it
     */
    public static <T> T end(Work<T> work) throws IOException {
        return WORKING.get() ? work.done() : hooked(work);
    }

    private static <T> T hooked(Work<T> work) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> await(ended), "end of a write");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw new IOException("monctl was interrupted", ending);
        }
        WORKING.set(true);
        try {
            return work.done();
        } finally {
            WORKING.set(false);
            ended.countDown();
            forget(hook);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            var unused = ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Then the hook was begun, and has heard of the end.
        }
    }
}
