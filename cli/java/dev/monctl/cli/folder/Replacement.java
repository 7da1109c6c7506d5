package dev.monctl.cli.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Gives files another content: all of it or none, with the permissions that they had. */
public final class Replacement {
    private Replacement() {}

    /** Where the file is a link, it stays one, and what it leads to is written. */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        Unbroken.end(() -> replace(target, content));
    }

    private static Path replace(Path target, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(target.getParent(), ".monctl-", ".tmp");
        try {
            Files.write(unfinished, content);
            sync(unfinished);
            copyPermissions(target, unfinished);
            return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Waits until it is on the disk: else a power failure could leave an empty file under the right name. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
