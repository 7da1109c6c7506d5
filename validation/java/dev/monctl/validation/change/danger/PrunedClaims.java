package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** A claim that is pruned takes what it holds with it. */
final class PrunedClaims implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return Pruned.of("PersistentVolumeClaim", changes)
                .map(PrunedClaims::danger)
                .toList();
    }

    private static Danger danger(Change change) {
        return Danger.of(
                "claim-pruned",
                change,
                change.subject() + " is pruned, and what it holds is deleted with its volume"
                        + " unless the volume is retained",
                List.of(
                        "to keep it: kubectl -n " + change.subject().namespace() + " annotate pvc "
                                + change.subject().name() + " " + Pruned.KEEP,
                        "or copy away what must not be lost, and sync the Application"));
    }
}
