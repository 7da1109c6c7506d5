package dev.monctl.cli.estate;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the owner's that is to be edited. It is read once: what is written later takes the place of this text, and of
 * nothing that somebody has saved since.
 *
 * @param reading of a file that is not there yet, an empty text
 */
public record EditedFile(Path file, State state, SourceReading reading) {
    /** Whether there is a file to change. */
    public enum State {
        LYING,
        NEW
    }

    /** One that was read already. */
    static EditedFile of(Path file, Source source) {
        return new EditedFile(file, State.LYING, new SourceReading(source, List.of()));
    }

    static EditedFile read(Path file) {
        String name = name(file);
        return Files.exists(file)
                ? new EditedFile(file, State.LYING, SourceFile.read(file, name, SourceFile.LIMIT))
                : new EditedFile(file, State.NEW, new SourceReading(Source.of(name, ""), List.of()));
    }

    /** Null where it could not be read. */
    public @Nullable Source source() {
        return reading.source();
    }

    /** The change that gives it another text. */
    FileChange to(String text) {
        Source source = requireNonNull(source());
        return state == State.NEW
                ? FileChange.created(file, text)
                : new FileChange(file, source.written(), source.rewritten(text));
    }

    /** What findings call it. */
    String name() {
        return name(file);
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
