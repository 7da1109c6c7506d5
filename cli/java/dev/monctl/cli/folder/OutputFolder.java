package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The folder that Argo CD reads. Nothing outside of it is ever touched; what is wrong with it is a finding. */
public final class OutputFolder {
    private final Path path;
    private final DiskSteps steps;
    private final FolderComplaints complaints;

    public OutputFolder(Path path) {
        this(path, DiskSteps.SILENT);
    }

    OutputFolder(Path path, DiskSteps steps) {
        this.path = path;
        this.steps = steps;
        this.complaints = new FolderComplaints(path);
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
            return Unbroken.end(() -> locked(tree, Manifest.of(tree, input), overwrite));
        } catch (IOException e) {
            return List.of(complaints.cannotWrite(e));
        }
    }

    private List<Finding> locked(OutputTree tree, Manifest manifest, Overwrite overwrite) throws IOException {
        Files.createDirectories(path);
        Path folder = path.toRealPath();
        Optional<FolderLock> lock = FolderLock.take(folder);
        if (lock.isEmpty()) {
            return List.of(complaints.locked());
        }
        try {
            return write(new Folder(folder), tree, manifest, overwrite);
        } finally {
            lock.get().release();
        }
    }

    private List<Finding> write(Folder folder, OutputTree tree, Manifest manifest, Overwrite overwrite)
            throws IOException {
        Optional<byte[]> written = bytes(folder.root().resolve(Manifest.NAME));
        Optional<Manifest> before = written.flatMap(Manifest::read);
        if (written.isPresent() && before.isEmpty() && overwrite == Overwrite.OWN_FILES) {
            return List.of(complaints.strangeManifest());
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
    public Differences compare(OutputTree tree, String input) {
        try {
            return differences(tree, input);
        } catch (IOException e) {
            return Differences.failed(complaints.cannotRead(e));
        }
    }

    private Differences differences(OutputTree tree, String input) throws IOException {
        Optional<Finding> unusable = unusable();
        if (unusable.isPresent()) {
            return Differences.failed(unusable.get());
        }
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
        List<Finding> strangers = folder.files().stream()
                .filter(file -> !paths.contains(file) && isDeployed(file))
                .map(FolderComplaints::notRendered)
                .toList();
        expected.put(Manifest.NAME, manifest.toJson());
        written.ifPresent(w -> found.put(Manifest.NAME, w));
        return Differences.between(found, expected).with(strangers);
    }

    /** Argo CD gives Helm all that lies in a chart, and a cluster all that lies beside the Applications. */
    private static boolean isDeployed(String file) {
        return file.startsWith("charts/") || file.startsWith("argo-apps/");
    }

    /**
     * Puts down what writing the tree would do with each file; reads only.
     *
     * @return why the folder cannot be read, if it cannot
     */
    public List<Finding> states(OutputTree tree, Map<String, FileState> states) {
        tree.files().keySet().forEach(file -> states.put(file, FileState.NEW));
        Optional<Finding> unusable = unusable();
        if (unusable.isPresent()) {
            return List.of(unusable.get());
        }
        try {
            Folder folder = new Folder(path);
            for (var file : tree.files().entrySet()) {
                Optional<byte[]> found = folder.content(file.getKey());
                if (found.isPresent()) {
                    boolean isSame = Arrays.equals(found.get(), file.getValue());
                    states.put(file.getKey(), isSame ? FileState.UNCHANGED : FileState.CHANGED);
                }
            }
            Optional<Manifest> written = bytes(path.resolve(Manifest.NAME)).flatMap(Manifest::read);
            for (String file :
                    written.map(manifest -> manifest.files().keySet()).orElse(Set.of())) {
                if (folder.content(file).isPresent()) {
                    states.putIfAbsent(file, FileState.REMOVED);
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of(complaints.cannotRead(e));
        }
    }

    /** What lies in the folder, and how that differs from what monctl wrote there. */
    public FolderReading read() {
        Optional<Finding> unusable = unusable();
        if (unusable.isPresent()) {
            return FolderReading.failed(unusable.get());
        }
        try {
            Optional<byte[]> written = bytes(path.resolve(Manifest.NAME));
            if (written.isEmpty()) {
                boolean interrupted = Files.exists(Commit.journal(path));
                return FolderReading.failed(interrupted ? complaints.interrupted() : complaints.noManifest());
            }
            Optional<Manifest> manifest = Manifest.read(written.get());
            if (manifest.isEmpty()) {
                return FolderReading.failed(complaints.strangeManifest());
            }
            FolderReading reading = new Inventory(new Folder(path), manifest.get()).take();
            return Files.exists(Commit.journal(path)) ? reading.with(complaints.interrupted()) : reading;
        } catch (IOException e) {
            return FolderReading.failed(complaints.cannotRead(e));
        }
    }

    private Optional<Finding> unusable() {
        for (Path part = path.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.exists(part)) {
                return Files.isDirectory(part) ? manifestFolder() : Optional.of(complaints.notAFolder(part));
            }
            if (Files.isSymbolicLink(part)) {
                return Optional.of(complaints.danglingLink(part));
            }
        }
        return Optional.empty();
    }

    /** Found before anything is written, since the manifest comes last. */
    private Optional<Finding> manifestFolder() {
        return Files.isDirectory(path.resolve(Manifest.NAME))
                ? Optional.of(complaints.manifestFolder())
                : Optional.empty();
    }

    /** Absent only where it is not there: one that may not be read is an exception. */
    private static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
