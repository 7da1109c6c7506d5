package dev.monctl.validation.helm;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A new temporary folder that only its owner may enter. Java's own way draws a random name, and to start the random
 * generator takes longer than a render; a name that can be guessed does no harm, since an existing folder is never taken.
 */
final class PrivateFolder {
    private static final FileAttribute<?>[] OWNER_ONLY = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };

    private PrivateFolder() {}

    static Path create() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        boolean posix = temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
        String start = "monctl-" + ProcessHandle.current().pid() + "-";
        for (long number = System.nanoTime(); ; number++) {
            try {
                Path folder = temporary.resolve(start + Long.toUnsignedString(number, Character.MAX_RADIX));
                return Files.createDirectory(folder, posix ? OWNER_ONLY : new FileAttribute<?>[0]);
            } catch (FileAlreadyExistsException taken) {
                // The next one is free.
            }
        }
    }
}
