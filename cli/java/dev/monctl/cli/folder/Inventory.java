package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in the folder, held against what monctl wrote there. */
final class Inventory {
    /** Larger than any file that a chart may hold. */
    private static final long LARGEST = 16L << 20;

    private final Folder folder;
    private final Manifest manifest;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Inventory(Folder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    FolderReading take() throws IOException {
        for (var listed : manifest.files().entrySet()) {
            count(listed.getKey(), listed.getValue());
        }
        for (String path : folder.files()) {
            if (!manifest.files().containsKey(path)) {
                countExtra(path);
            }
        }
        return new FolderReading(new OutputTree(files), manifest.input(), findings);
    }

    private void count(String path, String hash) throws IOException {
        Optional<byte[]> content = folder.content(path);
        if (content.isEmpty()) {
            findings.add(FolderComplaints.missing(path));
            return;
        }
        files.put(path, content.get());
        if (!Sha256.of(content.get()).equals(hash)) {
            findings.add(FolderComplaints.edited(path, ""));
        }
    }

    private void countExtra(String path) throws IOException {
        findings.add(FolderComplaints.extra(path));
        // Helm reads whatever lies in a chart.
        if (path.startsWith("charts/") && Files.size(folder.resolve(path)) <= LARGEST) {
            folder.content(path).ifPresent(content -> files.put(path, content));
        }
    }
}
