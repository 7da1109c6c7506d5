package dev.monctl.cli.diff;

import dev.monctl.cli.diff.Git.Answer;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The output folder as it was committed. Git's own objects are read, not an archive: an archive leaves out and rewrites what
 * {@code .gitattributes} says.
 */
public final class GitFolder {
    private static final int NEWLINE = '\n';
    private static final int SHORT = 10;

    private final Path folder;
    private final String revision;

    /** @param folder as the user named it; it need not be there any more */
    public GitFolder(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /**
     * What a revision holds.
     *
     * @param commit its hash, shortened
     */
    public record Committed(OutputTree tree, String commit, List<Finding> findings) {
        static Committed refused(Finding finding) {
            return new Committed(new OutputTree(new TreeMap<>()), "", List.of(finding));
        }
    }

    /** The files, or why they cannot be had. A revision from before the output holds none, and a warning says so. */
    public Committed read() throws InterruptedException {
        try {
            return read(existing(folder.toAbsolutePath().normalize()));
        } catch (IOException missing) {
            return Committed.refused(
                    error("diff/no-git", "git cannot be run: " + missing.getMessage(), "put git on the PATH"));
        }
    }

    private static Path existing(Path path) throws IOException {
        Path at = path;
        while (!Files.isDirectory(at)) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at;
    }

    private Committed read(Path existing) throws IOException, InterruptedException {
        Git git = new Git(existing.toRealPath());
        Answer prefix = git.run("rev-parse", "--show-prefix");
        if (!prefix.isGood()) {
            return Committed.refused(error(
                            "diff/no-repository",
                            folder + " lies in no Git repository, so there is no " + revision + " of it",
                            "call monctl in one, or leave the revision out")
                    .because("git says: " + prefix.complaint()));
        }
        Answer commit = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (!commit.isGood()) {
            return Committed.refused(error(
                    "diff/unknown-revision",
                    "'" + revision + "' is no revision of this repository",
                    "git log shows those that are here; a shallow clone gets all with git fetch --unshallow; another"
                            + " estate's file is named with --topology"));
        }
        return read(git, commit.text().strip(), path(existing, prefix.text().strip()));
    }

    /** From the root of the repository. */
    private String path(Path existing, String prefix) {
        Path rest = existing.relativize(folder.toAbsolutePath().normalize());
        String path = prefix + rest.toString().replace('\\', '/');
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private Committed read(Git git, String commit, String path) throws IOException, InterruptedException {
        Answer listed = git.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", path.isEmpty() ? "." : path);
        if (!listed.isGood()) {
            return Committed.refused(unreadable(path, listed));
        }
        List<Blob> blobs = blobs(listed.text(), path.isEmpty() ? "" : path + "/");
        String hash = commit.substring(0, Math.min(SHORT, commit.length()));
        if (blobs.isEmpty()) {
            return new Committed(new OutputTree(new TreeMap<>()), hash, List.of(absent(path)));
        }
        String wanted =
                String.join("", blobs.stream().map(blob -> blob.hash() + "\n").toList());
        Answer contents = git.run(wanted.getBytes(StandardCharsets.UTF_8), "cat-file", "--batch");
        TreeMap<String, byte[]> files = new TreeMap<>();
        if (!contents.isGood() || !split(contents.out(), blobs, files)) {
            return Committed.refused(unreadable(path, contents));
        }
        return new Committed(new OutputTree(files), hash, List.of());
    }

    /** So it is in the request that brings an estate; else another folder or revision was meant. */
    private Finding absent(String path) {
        return Finding.warning(
                "diff/not-in-revision",
                Place.file(folder.toString()),
                "revision " + revision + " holds no " + (path.isEmpty() ? "file" : path),
                "everything counts as new",
                "if the output was committed, name its folder with --out, or a revision that holds it");
    }

    private Finding unreadable(String path, Answer answer) {
        return error(
                "diff/unreadable-revision",
                "git does not give the files of " + revision + " in " + path + ": " + answer.complaint(),
                "git fsck shows what the repository lacks");
    }

    /** A plain file: links and submodules are no part of the output, nor is what monctl keeps for itself. */
    private record Blob(String hash, String path) {}

    private static List<Blob> blobs(String listed, String above) {
        List<Blob> blobs = new ArrayList<>();
        for (String entry : listed.split("\0", -1)) {
            int tab = entry.indexOf('\t');
            if (tab > 0 && entry.startsWith("100") && entry.startsWith(above, tab + 1)) {
                String path = entry.substring(tab + 1 + above.length());
                if (!path.startsWith(".monctl")) {
                    blobs.add(new Blob(entry.substring(entry.lastIndexOf(' ', tab) + 1, tab), path));
                }
            }
        }
        return blobs;
    }

    /** Each answer is a line with hash, type and size, the bytes, and a newline. */
    private static boolean split(byte[] out, List<Blob> blobs, Map<String, byte[]> files) {
        int at = 0;
        for (Blob blob : blobs) {
            int end = at;
            while (end < out.length && out[end] != NEWLINE) {
                end++;
            }
            String[] head = new String(out, at, end - at, StandardCharsets.US_ASCII).split(" ", -1);
            if (head.length != 3 || !head[2].matches("\\d{1,9}")) {
                return false;
            }
            int size = Integer.parseInt(head[2]);
            files.put(blob.path(), Arrays.copyOfRange(out, end + 1, end + 1 + size));
            at = end + 1 + size + 1;
        }
        return true;
    }

    private Finding error(String code, String what, String help) {
        return Finding.error(code, Place.file(folder.toString()), what, help);
    }
}
