package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** Without its StorageClass no claim is made anew. */
final class PrunedStorageClasses implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return Pruned.of("StorageClass", changes)
                .map(PrunedStorageClasses::danger)
                .toList();
    }

    private static Danger danger(Change change) {
        return Danger.of(
                "storage-class-pruned",
                change,
                change.subject() + " is pruned; claims that are there go on, one that is made anew in it stays pending",
                List.of("kubectl get pvc -A -o wide, and see that none of "
                        + change.subject().name() + " is to be made anew"));
    }
}
