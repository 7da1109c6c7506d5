package dev.monctl.validation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A program of this machine. It is run directly, never through a shell, and never longer than it is given. */
public record Program(String name, Path path) {
    /** No engine has that much to say; a runaway one is cut off here. */
    private static final int MOST_OUTPUT = 64 * 1024 * 1024;

    // Whoever reads waits for the program, which waits for its input: in the common pool, which may have a single
    // thread,
    // they would wait for each other.
    private static final Executor THREAD_EACH = task -> {
        Thread thread = new Thread(task, "stream of a program");
        thread.setDaemon(true);
        thread.start();
    };

    /**
     * What a run left.
     *
     * @param finished false where its time was up
     */
    public record Outcome(boolean finished, int exitCode, String output, String errors) {}

    public Outcome run(List<String> arguments, String input, Duration limit) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).start();
        try {
            CompletableFuture<String> output =
                    CompletableFuture.supplyAsync(() -> read(process.getInputStream()), THREAD_EACH);
            CompletableFuture<String> errors =
                    CompletableFuture.supplyAsync(() -> read(process.getErrorStream()), THREAD_EACH);
            CompletableFuture<Void> written =
                    CompletableFuture.runAsync(() -> write(process.getOutputStream(), input), THREAD_EACH);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome(false, -1, "", "");
            }
            written.join();
            return new Outcome(true, process.exitValue(), output.join(), errors.join());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            return ""; // it was ended in the middle
        }
    }

    private static void write(OutputStream stream, String input) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            // It does not want all of its input; its exit code says whether that is wrong.
        }
    }
}
