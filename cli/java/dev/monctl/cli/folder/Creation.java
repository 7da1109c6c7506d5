package dev.monctl.cli.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes files that are not there yet: all of one or none of it, and never in place of another. */
public final class Creation {
    private Creation() {}

    /** What stands in a new file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Fails where something lies there already, and leaves it as it is. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    static void write(Path file, Content content) throws IOException {
        Unbroken.end(() -> create(file, content));
    }

    private static Path create(Path file, Content content) throws IOException {
        OutputStream made = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            try (OutputStream out = made) {
                content.writeTo(out);
            }
            Replacement.sync(file);
            return file;
        } catch (IOException reason) {
            remove(file, reason);
            throw reason;
        }
    }

    private static void remove(Path unfinished, IOException reason) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
