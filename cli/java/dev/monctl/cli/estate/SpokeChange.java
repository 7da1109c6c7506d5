package dev.monctl.cli.estate;

import dev.monctl.model.edit.Edit;
import dev.monctl.model.edit.SpokesFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.yaml.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A spoke more or less: the files as they would be, and what is to be said of the estate then.
 *
 * @param edited where the spoke comes or goes
 * @param before the estate as it lies there
 * @param after as it would be
 */
public record SpokeChange(Path topology, EditedFile edited, FileChanges files, Examined before, Examined after) {

    /**
     * Judges a change before it is written.
     *
     * @param created files that are not there yet and belong to it
     */
    public static SpokeChange of(Path topology, Examined before, EditedFile file, Edit edit, List<FileChange> created) {
        List<FileChange> changes = new ArrayList<>(created);
        changes.add(file.to(edit.text().orElseThrow()));
        FileChanges files = new FileChanges(changes);
        return new SpokeChange(topology, file, files, before, Examined.of(topology, files.drafts()));
    }

    /** Whether the file stays behind without anything in it. */
    boolean leavesNothing() {
        Source left = files.drafts().read(edited.file(), edited.name()).source();
        return left != null && new SpokesFile(left).saysNothing();
    }

    /** What is to be said of the estate that was not to be said before. */
    public List<Finding> news() {
        Set<String> known = before.unaccepted().stream().map(SpokeChange::said).collect(Collectors.toSet());
        List<Finding> news = new ArrayList<>();
        for (Finding finding : after.unaccepted()) {
            if (!known.contains(said(finding))) {
                news.add(finding);
            }
        }
        SpokeFiles read = new SpokeFiles(topology, after.places());
        if (!Finding.anyIsError(news) && !read.has(edited.file())) {
            return List.of(read.notIncluded(edited)); // All else that is new follows from it.
        }
        return news;
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.what();
    }
}
