package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Drafts;
import dev.monctl.model.yaml.SourceReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The folder that the topology lies in: files of the owner's are read from it, and from nowhere else. */
final class OwnFolder {
    private final Path folder;
    private final Path shown;
    private final Drafts drafts;

    OwnFolder(Path topologyYaml, Drafts drafts) {
        this.folder =
                Objects.requireNonNull(topologyYaml.toAbsolutePath().normalize().getParent());
        this.shown = topologyYaml.resolveSibling("");
        this.drafts = drafts;
    }

    /** What findings call a file that lies below it, as the user would name it. */
    String shown(String path) {
        return slashes(shown.resolve(path));
    }

    /** The path below the folder of a file that is called as findings call it. */
    String path(Path named) {
        return slashes(folder.relativize(named.toAbsolutePath().normalize()));
    }

    /**
     * Reads a text.
     *
     * @param naming where the file is asked for, which is where it is missed
     */
    SourceReading read(String path, Place naming) {
        Path file = folder.resolve(path);
        if (leadsOut(file)) {
            return new SourceReading(null, List.of(outside(path, naming)));
        }
        SourceReading reading = drafts.read(file, shown(path));
        return new SourceReading(
                reading.source(),
                reading.findings().stream()
                        .map(finding -> finding.place().line() == 0 ? finding.at(naming) : finding)
                        .toList());
    }

    // A link may point out of the folder; what lies there is not part of the estate, nor of its repository.
    private boolean leadsOut(Path file) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException missing) {
            return false; // It cannot be read either, which has its own finding.
        }
    }

    private Finding outside(String path, Place naming) {
        return Finding.error(
                "reference/outside-the-folder",
                naming,
                "'" + shown(path) + "' is a link that leads out of the topology's folder",
                "put the file itself there");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
