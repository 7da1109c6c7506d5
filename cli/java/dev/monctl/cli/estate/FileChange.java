package dev.monctl.cli.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.cli.folder.Creation;
import dev.monctl.cli.folder.Replacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of the owner's as it was read, and as it will be.
 *
 * @param before null where there is none yet
 */
public record FileChange(Path file, @Nullable String before, String after) {

    /** A file that is not there yet. */
    public static FileChange created(Path file, String text) {
        return new FileChange(file, null, text);
    }

    /** What reports call it. */
    String name() {
        return file.toString().replace('\\', '/');
    }

    /** Refuses where somebody else has changed the file since it was read, or made one. */
    void write() throws IOException {
        if (before == null) {
            Creation.write(file, after.getBytes(UTF_8));
        } else if (Arrays.equals(Files.readAllBytes(file), before.getBytes(UTF_8))) {
            Replacement.write(file, after.getBytes(UTF_8));
        } else {
            throw new IOException("it was changed meanwhile");
        }
    }

    void undo() throws IOException {
        if (before == null) {
            Files.deleteIfExists(file);
        } else {
            Replacement.write(file, before.getBytes(UTF_8));
        }
    }
}
