package dev.monctl.cli.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a second monctl out of the folder. The system gives the lock back when its holder dies, however it dies. */
final class FolderLock {
    static final String NAME = ".monctl.lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Absent where somebody else holds it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        return take(folder, DiskSteps.SILENT);
    }

    static Optional<FolderLock> take(Path folder, DiskSteps steps) throws IOException {
        Path file = folder.resolve(NAME);
        while (true) {
            @Nullable Object before = key(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            steps.before("lock");
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            // Its last holder deletes the file: a lock on a deleted file keeps nobody out. Only one that was there
            // before and
            // is there now is the one that was opened in between; one that was just made is opened once more.
            if (before != null && before.equals(key(file))) {
                return Optional.of(new FolderLock(file, channel));
            }
            channel.close();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // Where a system has no key, it does not let anyone delete an open file either.
            return attributes.fileKey() == null ? file : attributes.fileKey();
        } catch (NoSuchFileException deleted) {
            return null;
        }
    }

    void release() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
