package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The folder as it lies there, and what is not as monctl left it. */
public record FolderReading(OutputTree tree, List<Finding> findings) {
    public FolderReading {
        findings = List.copyOf(findings);
    }

    FolderReading with(Finding finding) {
        List<Finding> all = new ArrayList<>(List.of(finding));
        all.addAll(findings);
        return new FolderReading(tree, all);
    }

    static FolderReading failed(Finding finding) {
        return new FolderReading(new OutputTree(new TreeMap<>()), List.of(finding));
    }
}
