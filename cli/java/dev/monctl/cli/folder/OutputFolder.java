package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The folder that Argo CD reads. Nothing outside of it is ever touched; what is wrong with it is a finding. */
public final class OutputFolder {
    /** Larger than any file that a chart may hold. */
    private static final long LARGEST = 16L << 20;

    private final Path path;
    private final Steps steps;

    public OutputFolder(Path path) {
        this(path, Steps.SILENT);
    }

    OutputFolder(Path path, Steps steps) {
        this.path = path;
        this.steps = steps;
    }

    /**
     * Makes the folder what the tree says, all or nothing; files that do not change are not touched. Also mends what an
     * interrupted write left.
     *
     * @param input {@link Sha256} of the files that the tree was rendered from
     * @return nothing if that was done, else why the folder is as it was before
     */
    public List<Finding> write(OutputTree tree, String input, Overwrite overwrite) {
        try {
            Optional<Finding> unusable = unusable();
            if (unusable.isPresent()) {
                return List.of(unusable.get());
            }
            Files.createDirectories(path);
            Optional<FolderLock> lock = FolderLock.take(path.toRealPath());
            if (lock.isEmpty()) {
                return List.of(locked());
            }
            try {
                return write(new Folder(path.toRealPath()), tree, Manifest.of(tree, input), overwrite);
            } finally {
                lock.get().release();
            }
        } catch (IOException e) {
            return List.of(cannotWrite(e));
        }
    }

    private List<Finding> write(Folder folder, OutputTree tree, Manifest manifest, Overwrite overwrite)
            throws IOException {
        Optional<byte[]> written = bytes(folder.root().resolve(Manifest.NAME));
        Optional<Manifest> before = written.flatMap(Manifest::read);
        if (written.isPresent() && before.isEmpty() && overwrite == Overwrite.OWN_FILES) {
            return List.of(unreadable());
        }
        Ownership owned = new Ownership();
        before.ifPresent(owned::add);
        Optional<byte[]> journal = bytes(Commit.journal(folder.root()));
        journal.ifPresent(owned::addJournal);
        Inspection inspection = new Inspection(folder, owned, overwrite).inspect(tree);
        if (!inspection.findings().isEmpty()) {
            return inspection.findings();
        }
        Commit commit = new Commit(folder, steps);
        boolean upToDate = inspection.plan().isEmpty()
                && journal.isEmpty()
                && written.filter(w -> Arrays.equals(w, manifest.toJson())).isPresent();
        if (upToDate) {
            commit.clean();
        } else {
            commit.carryOut(inspection.plan(), owned, manifest);
        }
        return List.of();
    }

    /** How the folder differs from the tree; reads only. */
    public Differences compare(OutputTree tree, String input) throws IOException {
        Folder folder = new Folder(path);
        Manifest manifest = Manifest.of(tree, input);
        Optional<byte[]> written = bytes(path.resolve(Manifest.NAME));
        TreeMap<String, byte[]> expected = new TreeMap<>(tree.files());
        TreeMap<String, byte[]> found = new TreeMap<>();
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        written.flatMap(Manifest::read).ifPresent(m -> paths.addAll(m.files().keySet()));
        for (String file : paths) {
            folder.content(file).ifPresent(content -> found.put(file, content));
        }
        expected.put(Manifest.NAME, manifest.toJson());
        written.ifPresent(w -> found.put(Manifest.NAME, w));
        return Differences.between(found, expected);
    }

    /** What lies in the folder, and how that differs from what monctl wrote there. */
    public FolderReading read() {
        try {
            Optional<byte[]> written = bytes(path.resolve(Manifest.NAME));
            if (written.isEmpty()) {
                return FolderReading.failed(Finding.error(
                        "output/no-manifest",
                        Place.file(path.toString()),
                        path + " holds no " + Manifest.NAME + ", so monctl did not write it",
                        "monctl render"));
            }
            Optional<Manifest> manifest = Manifest.read(written.get());
            return manifest.isEmpty() ? FolderReading.failed(unreadable()) : read(manifest.get());
        } catch (IOException e) {
            return FolderReading.failed(Finding.error(
                    "output/cannot-read", Place.file(path.toString()), path + " cannot be read: " + reason(e), null));
        }
    }

    private FolderReading read(Manifest manifest) throws IOException {
        Folder folder = new Folder(path);
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        if (Files.exists(Commit.journal(path))) {
            findings.add(Finding.error(
                    "output/interrupted",
                    Place.file(path.toString()),
                    "a write of " + path + " was interrupted",
                    "monctl render"));
        }
        for (var listed : manifest.files().entrySet()) {
            Optional<byte[]> content = folder.content(listed.getKey());
            if (content.isEmpty()) {
                findings.add(missing(listed.getKey()));
            } else {
                files.put(listed.getKey(), content.get());
                if (!Sha256.of(content.get()).equals(listed.getValue())) {
                    findings.add(edited(listed.getKey()));
                }
            }
        }
        for (String extra : folder.files()) {
            if (!manifest.files().containsKey(extra)) {
                findings.add(extra(extra));
                // Helm reads whatever lies in a chart.
                if (extra.startsWith("charts/") && Files.size(folder.resolve(extra)) <= LARGEST) {
                    folder.content(extra).ifPresent(content -> files.put(extra, content));
                }
            }
        }
        return new FolderReading(new OutputTree(files), findings);
    }

    private Optional<Finding> unusable() {
        for (Path part = path.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.exists(part)) {
                return Files.isDirectory(part)
                        ? Optional.empty()
                        : Optional.of(Finding.error(
                                "output/not-a-folder",
                                Place.file(path.toString()),
                                part + " is a file, so nothing can be written below it",
                                "choose another folder: --out charts-out"));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private Finding locked() {
        return Finding.error(
                "output/locked",
                Place.file(path.toString()),
                "another monctl is writing to " + path,
                "wait for it to end, then run monctl again");
    }

    private Finding cannotWrite(IOException e) {
        return Finding.error(
                "output/cannot-write", Place.file(path.toString()), path + " cannot be written: " + reason(e), null);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : String.valueOf(e.getMessage());
    }

    private Finding unreadable() {
        return Finding.error(
                "output/manifest",
                Place.file(Manifest.NAME),
                Manifest.NAME + " is not as monctl writes it, so monctl cannot tell its own files from others",
                "take it from Git: git checkout " + path.resolve(Manifest.NAME) + "; or monctl render --force");
    }

    private static Finding missing(String path) {
        return Finding.error(
                "output/missing", Place.file(path), path + " is gone, although monctl wrote it", "monctl render");
    }

    private static Finding edited(String path) {
        return Finding.error(
                "output/edited-by-hand",
                Place.file(path),
                path + " was edited after monctl wrote it",
                "say it in topology.yaml instead, or drop the edit: monctl render --force");
    }

    private static Finding extra(String path) {
        return Finding.warning(
                "output/extra",
                Place.file(path),
                path + " was not written by monctl",
                "what lies in the output folder is deployed, but not rendered or checked as a whole",
                "move it out of the output folder");
    }
}
