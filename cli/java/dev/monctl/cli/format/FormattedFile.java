package dev.monctl.cli.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.cli.folder.Replacement;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.alloy.format.Formatting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that formatting changes. */
public record FormattedFile(Path file, Formatting formatting) {
    /** What findings call the file. */
    public String name() {
        return formatting.document().source().name();
    }

    /** Its content as it is. */
    public byte[] before() {
        return formatting.document().source().text().getBytes(UTF_8);
    }

    /** Its content as it should be. */
    public byte[] after() {
        return formatting.text().getBytes(UTF_8);
    }

    /** Changes the file, wholly or not at all; why it could not. */
    public Optional<Finding> write() {
        try {
            Replacement.write(file, after());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Finding.error(
                    "alloy/cannot-write",
                    Place.file(name()),
                    name() + " cannot be written: " + DiskFailure.words(e),
                    "make the file and its folder writable: chmod u+w"));
        }
    }
}
