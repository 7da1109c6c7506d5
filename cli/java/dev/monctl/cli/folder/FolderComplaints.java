package dev.monctl.cli.folder;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.ValuesFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be wrong with the output folder.
 *
 * @param folder as the user named it
 */
record FolderComplaints(Path folder) {
    private static final Pattern LAYER = Pattern.compile(
            OutputPaths.AGENT_CHART + "/((?:" + ValuesFiles.STAGES + "|" + ValuesFiles.CLUSTERS + ")/[^/]+)");

    Finding notAFolder(Path file) {
        return notAFolder(file + " is a file, so nothing can be written below it");
    }

    Finding danglingLink(Path link) {
        return notAFolder(link + " is a symbolic link to a folder that does not exist");
    }

    private Finding notAFolder(String what) {
        return Finding.error("output/not-a-folder", place(), what, "choose another folder: --out charts-out");
    }

    Finding manifestFolder() {
        return Finding.error(
                "output/manifest",
                Place.file(Manifest.NAME),
                Manifest.NAME + " is a folder, where monctl keeps a file",
                "move it away");
    }

    Finding locked() {
        return Finding.error(
                "output/locked",
                place(),
                "another monctl is writing to " + folder,
                "wait for it to end, then run monctl again");
    }

    Finding interrupted() {
        return Finding.error(
                "output/interrupted", place(), "a write of " + folder + " was interrupted", "monctl render");
    }

    Finding cannotWrite(IOException reason) {
        String what = folder + " cannot be written: " + DiskFailure.words(reason);
        if (reason instanceof NotPutBack half) {
            return Finding.error(
                    "output/cannot-write",
                    place(),
                    what + "; nor could it be put back, so that old and new files lie side by side: "
                            + DiskFailure.words(half.obstacle()),
                    "make room, or see to the rights of the folder, then: monctl render");
        }
        return Finding.error("output/cannot-write", place(), what, looking());
    }

    Finding cannotRead(IOException reason) {
        return Finding.error(
                "output/cannot-read", place(), folder + " cannot be read: " + DiskFailure.words(reason), looking());
    }

    /** Whose it is and how much room is left, since the disk has said no more. */
    private String looking() {
        return "ls -ld " + folder + " and df -h " + folder + " show its owner and the room that is left";
    }

    Finding noManifest() {
        String what = Files.exists(folder)
                ? folder + " holds no " + Manifest.NAME + ", so monctl did not write it"
                : folder + " does not exist, so there is nothing to judge in it";
        return Finding.error("output/no-manifest", place(), what, "monctl render");
    }

    Finding strangeManifest() {
        return Finding.error(
                "output/manifest",
                Place.file(Manifest.NAME),
                Manifest.NAME + " is not as monctl writes it, so monctl cannot tell its own files from others",
                "take it from Git: git checkout " + folder.resolve(Manifest.NAME) + "; or " + Remedy.RENDER_ANEW);
    }

    static Finding missing(String path) {
        return Finding.error(
                "output/missing", Place.file(path), path + " is gone, although monctl wrote it", "monctl render");
    }

    /** @param consequence what follows from it, with what joins it to the sentence; empty where that is clear */
    static Finding edited(String path, String consequence) {
        return Finding.error(
                "output/edited-by-hand",
                Place.file(path),
                path + " was edited after monctl wrote it" + consequence,
                "say it in " + source(path) + " instead, or drop the edit: " + Remedy.RENDER_ANEW);
    }

    /** What its owner writes has an image in the output that is called alike. */
    private static String source(String path) {
        Matcher layer = LAYER.matcher(path);
        return layer.matches() ? layer.group(1) + " beside the topology" : "topology.yaml";
    }

    static Finding extra(String path) {
        return Finding.warning(
                "output/extra",
                Place.file(path),
                path + " was not written by monctl",
                "what lies in the output folder is deployed, but not rendered or checked as a whole",
                "move it out of the output folder");
    }

    /** One of {@link #extra}, where nobody but the topology should say what there is. */
    static Finding notRendered(String path) {
        return Finding.error(
                "output/not-rendered",
                Place.file(path),
                path + " was not rendered, and yet Argo CD deploys it",
                "move it out of the output folder");
    }

    private Place place() {
        return Place.file(folder.toString());
    }
}
