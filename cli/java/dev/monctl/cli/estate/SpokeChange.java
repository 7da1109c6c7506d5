package dev.monctl.cli.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.model.edit.Edit;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A spoke more or less: the files as they would be, and what is to be said of the estate then.
 *
 * @param before the estate as it lies there
 * @param after as it would be
 */
public record SpokeChange(FileChanges files, Examined before, Examined after) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Judges a change before it is written.
     *
     * @param created files that are not there yet and belong to it
     */
    public static SpokeChange of(Path topology, Examined before, Path file, Edit edit, List<FileChange> created)
            throws IOException {
        List<FileChange> changes = new ArrayList<>(created);
        changes.add(change(file, edit.text().orElseThrow()));
        FileChanges files = new FileChanges(changes);
        return new SpokeChange(files, before, Examined.of(topology, files.drafts()));
    }

    private static FileChange change(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            return FileChange.created(file, text);
        }
        String lying = Files.readString(file, UTF_8);
        return new FileChange(file, lying, lying.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text);
    }

    /** What is to be said of the estate that was not to be said before. */
    public List<Finding> news() {
        Set<String> known = before.unaccepted().stream().map(SpokeChange::said).collect(Collectors.toSet());
        return after.unaccepted().stream()
                .filter(finding -> !known.contains(said(finding)))
                .toList();
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.what();
    }
}
