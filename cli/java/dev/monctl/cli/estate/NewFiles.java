package dev.monctl.cli.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
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

    public NewFiles(Path folder, SortedMap<String, String> files) {
        for (var file : files.entrySet()) {
            take(folder.resolve(file.getKey()), file.getKey(), file.getValue());
        }
    }

    private void take(Path file, String path, String text) {
        if (!Files.exists(file)) {
            changes.add(FileChange.created(file, text));
            return;
        }
        EditedFile lying = EditedFile.read(file);
        Source source = lying.source();
        if (source != null && source.text().contains(text.strip())) {
            return; // It is there already.
        }
        if (LEFT_ALONE.contains(path)) {
            advice.add(file + " is left as it is; what would have been in it:\n\n" + text.indent(2));
        } else if (!GROWING.contains(path) || !Files.isRegularFile(file)) {
            findings.add(inTheWay(file));
        } else if (source == null) {
            findings.addAll(lying.reading().findings());
        } else {
            changes.add(lying.to(grown(source.text(), text)));
        }
    }

    private static String grown(String lying, String text) {
        if (lying.isEmpty()) {
            return text;
        }
        return lying + (lying.endsWith("\n") ? "\n" : "\n\n") + text;
    }

    private static Finding inTheWay(Path file) {
        return Finding.error(
                "edit/in-the-way",
                Place.file(file.toString().replace('\\', '/')),
                file + " is there already, and is never overwritten",
                "move it away, or begin the estate in a folder of its own: monctl init FOLDER");
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
