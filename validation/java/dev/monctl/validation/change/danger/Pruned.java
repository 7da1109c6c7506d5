package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Objects that Argo CD deletes since they are rendered no more. */
final class Pruned {
    private static final String SYNC_OPTIONS = "argocd.argoproj.io/sync-options";

    /** What keeps an object, as an argument of {@code kubectl annotate}. */
    static final String KEEP = SYNC_OPTIONS + "=Prune=false";

    private Pruned() {}

    /** Those of one kind, without what is kept. */
    static Stream<Change> of(String kind, Changes changes) {
        return changes.of(kind)
                .filter(change -> change.kind() == Change.Kind.REMOVED && !isKept(change.old()))
                // With its Application gone nothing is pruned; that is told of the Application.
                .filter(change -> !isOfGoneSpoke(change, changes));
    }

    private static boolean isKept(JsonNode object) {
        return object.path("metadata")
                .path("annotations")
                .path(SYNC_OPTIONS)
                .asString("")
                .contains("Prune=false");
    }

    private static boolean isOfGoneSpoke(Change change, Changes changes) {
        String spoke = change.spoke();
        return spoke != null && changes.goneSpokes().contains(spoke);
    }
}
