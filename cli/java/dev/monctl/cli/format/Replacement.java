package dev.monctl.cli.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Gives files another content: all of it or none, with the permissions that they had. */
public final class Replacement {
    private Replacement() {}

    /** Where the file is a link, it stays one, and what it leads to is written. */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        Path unfinished = Files.createTempFile(target.getParent(), ".monctl-fmt-", ".tmp");
        try {
            Files.write(unfinished, content);
            copyPermissions(target, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
