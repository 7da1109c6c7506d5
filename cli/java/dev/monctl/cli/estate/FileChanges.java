package dev.monctl.cli.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.cli.folder.Differences;
import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.cli.folder.Unbroken;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Several files that change together, or not at all. */
public final class FileChanges {
    private final List<FileChange> changes;
    private final Deque<FileChange> written = new ArrayDeque<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    public FileChanges(List<FileChange> changes) {
        this.changes = List.copyOf(changes);
    }

    public List<FileChange> changes() {
        return changes;
    }

    /** For reading and judging them before they are written. */
    public Drafts drafts() {
        Map<Path, String> files = new LinkedHashMap<>();
        changes.forEach(change -> files.put(change.file(), change.after()));
        return new Drafts(files);
    }

    /** What a reviewer will see. */
    public String unifiedDiff() {
        SortedMap<String, byte[]> before = new TreeMap<>();
        SortedMap<String, byte[]> after = new TreeMap<>();
        for (FileChange change : changes) {
            after.put(change.name(), change.after().getBytes(UTF_8));
            if (change.before() != null) {
                before.put(change.name(), change.before().getBytes(UTF_8));
            }
        }
        return Differences.between(before, after).unifiedDiff();
    }

    /** Why nothing was written; empty where all was. Ctrl-C meanwhile does not leave some of it. */
    public Optional<Finding> write() {
        try {
            return Unbroken.end(() -> writeAll());
        } catch (IOException ending) {
            return changes.stream().findFirst().map(first -> cannotWrite(first, ending));
        }
    }

    private Optional<Finding> writeAll() {
        for (FileChange change : changes) {
            try {
                makeFolders(change.file().toAbsolutePath().getParent());
                change.write();
                written.push(change);
            } catch (IOException reason) {
                undo();
                return Optional.of(cannotWrite(change, reason));
            }
        }
        return Optional.empty();
    }

    private static Finding cannotWrite(FileChange change, IOException reason) {
        return Finding.error(
                "edit/cannot-write",
                Place.file(change.name()),
                change.name() + " cannot be written, so nothing was: " + DiskFailure.words(reason),
                "make the file and its folder writable, and run the command again");
    }

    /** Brings back what was there before {@link #write}. What even that is refused for is left as it is. */
    public void undo() {
        while (!written.isEmpty()) {
            quietly(written.pop()::undo);
        }
        while (!folders.isEmpty()) {
            Path folder = folders.pop();
            quietly(() -> Files.deleteIfExists(folder));
        }
    }

    private void makeFolders(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolders(folder.getParent());
            Files.createDirectory(folder);
            folders.push(folder);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private static void quietly(Step step) {
        try {
            step.take();
        } catch (IOException alreadyFailing) {
            // The finding about the write is what its reader needs.
        }
    }
}
