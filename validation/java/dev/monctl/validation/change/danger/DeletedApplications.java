package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Applications that go: with Argo CD's finalizer all that they deployed goes, without it all of it stays. */
final class DeletedApplications implements Hazard {
    private static final String FINALIZER = "resources-finalizer.argocd.argoproj.io";

    @Override
    public List<Danger> in(Changes changes) {
        return changes.of("Application")
                .filter(application -> application.kind() == Change.Kind.REMOVED)
                .flatMap(application -> of(application, changes))
                .toList();
    }

    private static Stream<Danger> of(Change application, Changes changes) {
        String destination = destination(application.old());
        boolean cascades = application.old().path("metadata").path("finalizers").values().stream()
                .anyMatch(finalizer -> finalizer.asString("").startsWith(FINALIZER));
        String spoke = application.spoke();
        if (!cascades && spoke != null && RenamedSpokes.isRenamed(spoke, changes)) {
            return Stream.empty(); // nothing stays behind: the new Application has it all
        }
        return Stream.of(cascades ? deletes(application, destination) : leaves(application, destination));
    }

    private static Danger deletes(Change application, String destination) {
        String name = application.subject().name();
        return Danger.of(
                "application-deletes",
                application,
                "Application " + name + " goes, and its finalizer deletes all that it deployed to " + destination,
                List.of("to keep that: kubectl -n "
                        + application.subject().namespace()
                        + " patch application " + name
                        + " --type merge -p '{\"metadata\":{\"finalizers\":null}}'"));
    }

    private static Danger leaves(Change application, String destination) {
        String name = application.subject().name();
        return Danger.of(
                "application-leaves",
                application,
                "Application " + name + " goes, and all that it deployed stays on " + destination
                        + " and goes on pushing",
                List.of(
                        "argocd app delete " + name + " --cascade, which deletes what it deployed, too",
                        "remove the nodes of " + destination + " from the tailnet, if nothing else there needs it"));
    }

    private static String destination(JsonNode application) {
        JsonNode destination = application.path("spec").path("destination");
        return destination.path("name").asString(destination.path("server").asString("its cluster"));
    }
}
