package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** A StatefulSet that is pruned leaves its claims behind, and nobody reads them any more. */
final class PrunedStatefulSets implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return Pruned.of("StatefulSet", changes)
                .filter(set -> !claims(set).isEmpty())
                .map(PrunedStatefulSets::danger)
                .toList();
    }

    private static List<String> claims(Change set) {
        return set.old().path("spec").path("volumeClaimTemplates").values().stream()
                .map(template -> template.path("metadata").path("name").asString(""))
                .flatMap(template -> Claims.names(set, template).stream())
                .toList();
    }

    private static Danger danger(Change set) {
        return Danger.of(
                "data-unused",
                set,
                set.subject() + " is pruned; its claims (" + String.join(", ", claims(set))
                        + ") stay behind with their data, and nobody reads them any more",
                List.of(
                        "copy the data to where it is needed, if it is",
                        "kubectl -n " + set.subject().namespace() + " delete pvc " + String.join(" ", claims(set))));
    }
}
