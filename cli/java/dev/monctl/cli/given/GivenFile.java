package dev.monctl.cli.given;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import java.nio.file.Path;

/**
 * A file that somebody named.
 *
 * @param path as it was named
 */
public record GivenFile(Path path) {
    /** What findings call it. */
    String name() {
        return path.toString().replace('\\', '/');
    }

    Path absolute() {
        return path.toAbsolutePath().normalize();
    }

    boolean is(Path other) {
        return absolute().equals(other.toAbsolutePath().normalize());
    }

    boolean endsWith(String ending) {
        return name().endsWith(ending);
    }

    /** Its text, or why there is none. */
    SourceReading read() {
        return SourceFile.read(path, name(), SourceFile.LIMIT);
    }

    /** Whether a finding is about it, if only with its second place. */
    boolean isSubjectOf(Finding finding) {
        return finding.places().stream().anyMatch(place -> is(Path.of(place.file())));
    }
}
