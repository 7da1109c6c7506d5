package dev.monctl.cli.diff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The program git, run in a folder and without a shell. */
record Git(Path folder) {
    /**
     * What Git tells a hook about the repository that it works on, which need not be the folder's. This is what
     * {@code git rev-parse --local-env-vars} lists, but for configuration: without it a safe.directory would be forgotten.
     */
    private static final Set<String> OF_ANOTHER_REPOSITORY = Set.of(
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_DIR",
            "GIT_GRAFT_FILE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_INTERNAL_SUPER_PREFIX",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_OBJECT_DIRECTORY",
            "GIT_PREFIX",
            "GIT_REPLACE_REF_BASE",
            "GIT_SHALLOW_FILE",
            "GIT_WORK_TREE");

    /** What a run left. */
    static final class Answer {
        private final int exitCode;
        private final byte[] out;
        private final String errors;

        private Answer(int exitCode, byte[] out, String errors) {
            this.exitCode = exitCode;
            this.out = out;
            this.errors = errors;
        }

        byte[] out() {
            return out.clone();
        }

        boolean isGood() {
            return exitCode == 0;
        }

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** What it complains of first; empty where it says nothing. */
        String complaint() {
            return errors.lines().findFirst().orElse("").replaceFirst("^fatal: ", "");
        }
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        return run(new byte[0], arguments);
    }

    /** @throws IOException where there is no git */
    Answer run(byte[] input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
        Process process = builder.start();
        try {
            // All three at once: each side waits for the other when a pipe is full.
            CompletableFuture<Void> written = CompletableFuture.runAsync(
                    () -> write(process.getOutputStream(), input), task -> start("input of git", task));
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(
                    () -> new String(read(process.getErrorStream()), StandardCharsets.UTF_8),
                    task -> start("errors of git", task));
            byte[] out = read(process.getInputStream());
            written.join();
            return new Answer(process.waitFor(), out, errors.join());
        } finally {
            process.destroy();
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] read(InputStream stream) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (stream) {
            stream.transferTo(all);
        } catch (IOException ended) {
            // What has come is what there is; the exit code says that git failed.
        }
        return all.toByteArray();
    }

    private static void write(OutputStream stream, byte[] input) {
        try (stream) {
            stream.write(input);
        } catch (IOException ended) {
            // It does not want all of it; its exit code says why.
        }
    }
}
