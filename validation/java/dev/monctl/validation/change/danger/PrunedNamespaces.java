package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** A namespace that is pruned takes all that lies in it with it. */
final class PrunedNamespaces implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return Pruned.of("Namespace", changes).map(PrunedNamespaces::danger).toList();
    }

    private static Danger danger(Change change) {
        return Danger.of(
                "namespace-pruned",
                change,
                change.subject() + " is pruned with everything in it, claims included",
                List.of("to keep it: kubectl annotate namespace "
                        + change.subject().name() + " " + Pruned.KEEP));
    }
}
