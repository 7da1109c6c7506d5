package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A spoke that goes where another one comes: the same cluster, or the same machine, under another name. */
final class RenamedSpokes implements Hazard {
    /** Whether what goes with this spoke comes again under another name. */
    static boolean isRenamed(String spoke, Changes changes) {
        return changes.goneSpokes().contains(spoke)
                && changes.newSpokes().stream().anyMatch(fresh -> isOneCluster(spoke, fresh, changes));
    }

    @Override
    public List<Danger> in(Changes changes) {
        List<Danger> dangers = new ArrayList<>();
        for (String old : changes.goneSpokes()) {
            for (String fresh : changes.newSpokes()) {
                if (isOneCluster(old, fresh, changes)) {
                    dangers.add(danger(Group.CLUSTERS, old, fresh));
                } else if (isOneMachine(old, fresh, changes)) {
                    dangers.add(danger(Group.MACHINES, old, fresh));
                }
            }
        }
        return dangers;
    }

    private static boolean isOneCluster(String old, String fresh, Changes changes) {
        return changes.of("Application")
                .filter(application -> old.equals(application.spoke()))
                .map(application -> destination(application.old()))
                .anyMatch(destination -> changes.of("Application")
                        .filter(application -> fresh.equals(application.spoke()))
                        .anyMatch(application -> destination.equals(destination(application.fresh()))));
    }

    private static String destination(JsonNode application) {
        JsonNode destination = application.path("spec").path("destination");
        return destination.path("name").asString("") + " "
                + destination.path("server").asString("");
    }

    private static boolean isOneMachine(String old, String fresh, Changes changes) {
        return files(old, changes)
                .filter(file -> file.old().isString())
                .anyMatch(file -> files(fresh, changes)
                        .filter(other -> other.subject().equals(file.subject()))
                        .map(Change::fresh)
                        .filter(JsonNode::isString)
                        .anyMatch(other ->
                                Objects.equals(file.old().stringValue().replace(old, fresh), other.stringValue())));
    }

    private static Stream<Change> files(String spoke, Changes changes) {
        return changes.all().stream()
                .filter(change -> change.group() == Group.MACHINES
                        && spoke.equals(change.spoke())
                        && change.subject().name().endsWith("config.alloy"));
    }

    private static Danger danger(Group group, String old, String fresh) {
        return new Danger(
                "spoke-renamed",
                group,
                fresh,
                "spoke " + old + " is called " + fresh + " now: its series and log streams end and begin anew under"
                        + " cluster=\"" + fresh + "\"",
                List.of(
                        group == Group.CLUSTERS
                                ? "sync the new Application before the old one is deleted, and delete that without"
                                        + " --cascade: both deploy the same objects"
                                : "nixos-rebuild switch on the machine, with the folder of the new name",
                        "sync the hub: its alerts expect the new name, and no longer the old one",
                        "look for queries, dashboards and silences of your own that name " + old));
    }
}
