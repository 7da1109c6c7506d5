package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder as it lies there, and what is not as monctl left it.
 *
 * @param input the hash of what it was rendered from; null where nothing could be read
 */
public record FolderReading(OutputTree tree, @Nullable String input, List<Finding> findings) {
    public FolderReading {
        findings = List.copyOf(findings);
    }

    FolderReading with(Finding finding) {
        List<Finding> all = new ArrayList<>(List.of(finding));
        all.addAll(findings);
        return new FolderReading(tree, input, all);
    }

    static FolderReading failed(Finding finding) {
        return new FolderReading(new OutputTree(new TreeMap<>()), null, List.of(finding));
    }

    /** Whether there is something to judge. */
    public boolean isThere() {
        return input != null;
    }
}
