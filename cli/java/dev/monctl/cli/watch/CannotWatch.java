package dev.monctl.cli.watch;

import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.nio.file.Path;

/** The system does not say any more when a file is saved. */
public final class CannotWatch {
    private CannotWatch() {}

    /** What to tell whoever edits this topology. */
    public static Finding finding(Path topology, IOException reason) {
        return Finding.error(
                "watch/cannot-watch",
                Place.file(topology.toString()),
                "the folders of " + topology + " cannot be watched: " + DiskFailure.words(reason),
                help(String.valueOf(reason.getMessage())));
    }

    /** Linux has two limits for all programs of a user, and says which one was reached. */
    private static String help(String reason) {
        if (reason.contains("inotify watches")) {
            return "sudo sysctl fs.inotify.max_user_watches=524288";
        }
        return reason.contains("inotify instances")
                ? "sudo sysctl fs.inotify.max_user_instances=1024"
                : "monctl render, after each save";
    }
}
