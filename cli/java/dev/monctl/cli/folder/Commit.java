package dev.monctl.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a plan out. First every new file is written to a staging folder, where a full disk does no harm; then a journal
 * says which contents are ours from now on; then files are renamed into their places, one by one and each atomically; the
 * manifest comes last. Whoever finds a journal knows that old and new files lie side by side, and that all are ours.
 */
final class Commit {
    static final String STAGING = ".monctl.tmp";
    static final String JOURNAL = "journal";

    private static final int SYNCED_AT_ONCE = 16;

    private final Folder folder;
    private final Path staging;
    private final DiskSteps steps;

    Commit(Folder folder, DiskSteps steps) {
        this.folder = folder;
        this.staging = folder.root().resolve(STAGING);
        this.steps = steps;
    }

    static Path journal(Path folder) {
        return folder.resolve(STAGING).resolve(JOURNAL);
    }

    void carryOut(Plan plan, Ownership owned, Manifest manifest) throws IOException {
        // A journal of an interrupted write stays until the new one, which knows all that it knows, takes its place.
        step("staging folder", () -> Files.createDirectories(staging));
        Map<String, Path> staged = new LinkedHashMap<>();
        for (var file : plan.writes.entrySet()) {
            staged.put(file.getKey(), stage("new-" + staged.size(), file.getValue()));
        }
        Path newManifest = stage("manifest", manifest.toJson());
        Path newJournal = stage("new-journal", owned.add(manifest).toJournal());
        step("sync", this::sync);
        step("journal", () -> move(newJournal, staging.resolve(JOURNAL)));
        try {
            removeAndMove(plan, staged);
            step("manifest", () -> move(newManifest, folder.root().resolve(Manifest.NAME)));
        } catch (IOException e) {
            putBack(plan, e);
            throw e;
        }
        clean();
    }

    /** Removes what a write left that was interrupted before it changed anything, or after it had changed everything. */
    void clean() throws IOException {
        step("drop the journal", () -> Files.deleteIfExists(staging.resolve(JOURNAL)));
        step("drop the staging folder", () -> delete(staging));
    }

    private void removeAndMove(Plan plan, Map<String, Path> staged) throws IOException {
        for (String path : plan.removals.keySet()) {
            step("remove " + path, () -> {
                Files.deleteIfExists(folder.resolve(path));
                removeEmptyFolders(folder.resolve(path).getParent());
            });
        }
        Set<Path> made = new HashSet<>();
        for (var file : staged.entrySet()) {
            Path target = folder.resolve(file.getKey());
            step("write " + file.getKey(), () -> {
                if (made.add(target.getParent())) {
                    Files.createDirectories(target.getParent());
                }
                move(file.getValue(), target);
            });
        }
    }

    /** All or nothing: what a file refused to be replaced or removed leaves behind is undone. */
    private void putBack(Plan plan, IOException reason) throws NotPutBack {
        try {
            for (String path : plan.writes.keySet()) {
                byte[] before = plan.before.get(path);
                if (before == null && folder.content(path).isPresent()) {
                    Files.delete(folder.resolve(path));
                    removeEmptyFolders(folder.resolve(path).getParent());
                }
            }
            for (var file : plan.before.entrySet()) {
                Path copy = stage("before", file.getValue());
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                move(copy, folder.resolve(file.getKey()));
            }
            clean();
        } catch (IOException e) {
            // The journal is still there, so the next run mends it.
            throw new NotPutBack(reason, e);
        }
    }

    private Path stage(String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        step("stage " + name, () -> Files.write(file, bytes));
        return file;
    }

    /**
     * Waits until the staged files are on the disk: else a power failure could leave empty ones under the right names. All at
     * the end and many at once: a file system that is asked for many commits them together, and the threads only wait.
     */
    private void sync() throws IOException {
        ExecutorService waiting = Executors.newFixedThreadPool(SYNCED_AT_ONCE);
        try (Stream<Path> files = Files.list(staging)) {
            CompletableFuture.allOf(files.map(file -> CompletableFuture.runAsync(() -> sync(file), waiting))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException problem) {
                throw problem.getCause();
            }
            throw e;
        } finally {
            waiting.shutdown();
        }
    }

    private static void sync(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeEmptyFolders(@Nullable Path start) throws IOException {
        for (Path part = start; part != null && !part.equals(folder.root()); part = part.getParent()) {
            try {
                Files.delete(part);
            } catch (DirectoryNotEmptyException | NotDirectoryException | NoSuchFileException stillNeeded) {
                return;
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void step(String name, Change change) throws IOException {
        steps.before(name);
        change.make();
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
