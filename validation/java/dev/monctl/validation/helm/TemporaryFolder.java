package dev.monctl.validation.helm;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A private folder that is gone when it is closed, or when the program ends without closing it, as by Ctrl-C. */
final class TemporaryFolder implements AutoCloseable {
    private final Path root;
    private final Thread deletion;

    private TemporaryFolder(Path root) {
        this.root = root;
        this.deletion = new Thread(() -> delete(root), "delete " + root);
    }

    static TemporaryFolder create() throws IOException {
        // Only its owner may enter it: it holds the estate's addresses.
        TemporaryFolder folder = new TemporaryFolder(PrivateFolder.create());
        try {
            Runtime.getRuntime().addShutdownHook(folder.deletion);
            return folder;
        } catch (IllegalStateException ending) {
            delete(folder.root);
            throw new IOException("monctl was interrupted", ending);
        }
    }

    Path root() {
        return root;
    }

    /** What lies there under this name, which must not lead out of it. */
    Path inside(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("'" + path + "' leaves its folder");
        }
        return file;
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = inside(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public void close() {
        delete(root);
        try {
            Runtime.getRuntime().removeShutdownHook(deletion);
        } catch (IllegalStateException alreadyGoingDown) {
            // The hook runs now, or has run.
        }
    }

    /** Deletes what it can: a file that stays behind in the temporary folder is no reason to fail. */
    static void delete(Path root) {
        try {
            Files.walkFileTree(root, new Deletion());
        } catch (IOException leftBehind) {
            // Nothing can be done about it.
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
