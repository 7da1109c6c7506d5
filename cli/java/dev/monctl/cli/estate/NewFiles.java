package dev.monctl.cli.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** The files of a new estate in a folder that may hold others: none of those is overwritten. */
public final class NewFiles {
    /** Lines in any order: what is new goes to the end. */
    private static final Set<String> GROWING = Set.of(".gitattributes");

    /** What lists things in a way that only a person can add to. */
    private static final Set<String> LEFT_ALONE = Set.of(".pre-commit-config.yaml");

    private final List<FileChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    public NewFiles(Path folder, SortedMap<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            take(folder.resolve(file.getKey()), file.getKey(), file.getValue());
        }
    }

    private void take(Path file, String path, String text) throws IOException {
        if (!Files.exists(file)) {
            changes.add(FileChange.created(file, text));
            return;
        }
        String lying = Files.isRegularFile(file) ? Files.readString(file, UTF_8) : "";
        if (lying.contains(text.strip())) {
            return; // It is there already.
        }
        if (GROWING.contains(path) && Files.isRegularFile(file)) {
            String gap = lying.isEmpty() || lying.endsWith("\n") ? "" : "\n";
            changes.add(new FileChange(file, lying, lying + gap + (lying.isEmpty() ? "" : "\n") + text));
        } else if (LEFT_ALONE.contains(path)) {
            advice.add(file + " is left as it is; what would have been in it:\n\n" + text.indent(2));
        } else {
            findings.add(Finding.error(
                    "edit/in-the-way",
                    Place.file(file.toString().replace('\\', '/')),
                    file + " is there already, and is never overwritten",
                    "move it away, or begin the estate in a folder of its own: monctl init FOLDER"));
        }
    }

    /** What has to be written. */
    public FileChanges changes() {
        return new FileChanges(changes);
    }

    /** What is in the way. */
    public List<Finding> findings() {
        return findings;
    }

    /** What a person should add. */
    public List<String> advice() {
        return advice;
    }
}
