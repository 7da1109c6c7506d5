package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the folder with the tree it shall become: what to do, and what stands in the way. */
final class Inspection {
    private static final String FORCE = "move it away, or overwrite it: " + Remedy.RENDER_ANEW;

    private final Folder folder;
    private final Ownership owned;
    private final Overwrite overwrite;
    private final Plan plan = new Plan();
    /** Once each: many files may have the same obstacle. */
    private final Set<Finding> findings = new LinkedHashSet<>();

    Inspection(Folder folder, Ownership owned, Overwrite overwrite) {
        this.folder = folder;
        this.owned = owned;
        this.overwrite = overwrite;
    }

    Plan plan() {
        return plan;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Inspection inspect(OutputTree tree) throws IOException {
        // What goes first decides whether a folder may become a file, and the reverse.
        for (String path : owned.paths()) {
            if (!tree.files().containsKey(path)) {
                remove(path);
            }
        }
        for (var file : tree.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return this;
    }

    private void remove(String path) throws IOException {
        Optional<byte[]> content = folder.content(path);
        if (content.isEmpty()) {
            return;
        }
        if (owned.owns(path, content.get()) || overwrite == Overwrite.ANY_FILE) {
            plan.removals.put(path, content.get());
            plan.before.put(path, content.get());
        } else {
            findings.add(FolderComplaints.edited(path, "; it is not part of the output any more"));
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Optional<String> obstacle = folder.obstacle(path);
        if (obstacle.isPresent()) {
            around(path, bytes, obstacle.get());
            return;
        }
        Optional<byte[]> content = folder.content(path);
        if (content.isEmpty()) {
            plan.writes.put(path, bytes);
        } else if (!Arrays.equals(content.get(), bytes)) {
            replace(path, bytes, content.get());
        }
    }

    private void replace(String path, byte[] bytes, byte[] content) {
        if (owned.owns(path, content) || overwrite == Overwrite.ANY_FILE) {
            plan.writes.put(path, bytes);
            plan.before.put(path, content);
        } else if (owned.knows(path)) {
            findings.add(FolderComplaints.edited(path, "; rendering would overwrite that"));
        } else {
            findings.add(notOurs(path, path + " was not written by monctl, which would overwrite it"));
        }
    }

    /** A link, or a folder where a file shall be, is nothing that even --force removes; a file of ours is. */
    private void around(String path, byte[] bytes, String obstacle) throws IOException {
        if (folder.isLink(obstacle)) {
            findings.add(Finding.error(
                    "output/symbolic-link",
                    Place.file(obstacle),
                    obstacle + " is a symbolic link, and monctl writes only below the output folder",
                    "remove the link"));
        } else if (plan.removals.containsKey(obstacle) || (folder.isFolder(obstacle) && becomesEmpty(obstacle))) {
            plan.writes.put(path, bytes);
        } else {
            findings.add(Finding.error(
                    "output/not-ours", Place.file(obstacle), obstacle + is(path, obstacle), "move it away"));
        }
    }

    private String is(String path, String obstacle) {
        if (folder.isFolder(obstacle)) {
            return " is a folder, where a file shall be";
        }
        return obstacle.equals(path) ? " is no plain file" : " is a file, where a folder shall be";
    }

    /** A folder goes with the last file that is removed from it; one that is empty already stays. */
    private boolean becomesEmpty(String path) throws IOException {
        List<String> below =
                folder.files().stream().filter(f -> f.startsWith(path + "/")).toList();
        return !below.isEmpty() && plan.removals.keySet().containsAll(below);
    }

    private static Finding notOurs(String path, String what) {
        return Finding.error("output/not-ours", Place.file(path), what, FORCE);
    }
}
