package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.structure.Edit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A claim may grow at most. */
final class ShrinkingClaims implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return changes.of("PersistentVolumeClaim")
                .flatMap(claim -> of(claim, changes))
                .toList();
    }

    private static Stream<Danger> of(Change claim, Changes changes) {
        for (Edit edit : claim.edits()) {
            boolean isSize = edit.way().startsWith("spec", "resources", "requests", "storage");
            if (isSize && edit instanceof Edit.Value value && value.before() != null && value.after() != null) {
                return of(claim, value.before(), value.after(), changes);
            }
        }
        return Stream.empty();
    }

    private static Stream<Danger> of(Change claim, JsonNode old, JsonNode fresh, Changes changes) {
        OptionalInt growth = Claims.growth(old, fresh);
        String size = claim.subject() + " (" + old.asString() + " to " + fresh.asString() + ")";
        String storageClass = claim.old().path("spec").path("storageClassName").asString("");
        if (growth.isPresent() && growth.getAsInt() < 0) {
            return Stream.of(Danger.of(
                    "claim-shrinks",
                    claim,
                    size + " shrinks, which is not possible: Argo CD reports that the sync failed",
                    List.of(
                            "keep " + old.asString(),
                            "or copy what it holds to a smaller claim of another name, and let its pods use that")));
        }
        return growth.isPresent() && growth.getAsInt() > 0 && Claims.isFixed(changes.after(), storageClass)
                ? Stream.of(Danger.of(
                        "claim-grows",
                        claim,
                        size + " grows, but its StorageClass " + storageClass
                                + " does not let claims grow: Argo CD reports that the sync failed",
                        List.of("keep " + old.asString(), "or copy what it holds to a larger claim of another name")))
                : Stream.empty();
    }
}
