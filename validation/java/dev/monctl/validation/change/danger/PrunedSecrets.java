package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;
import java.util.stream.Stream;

/** Without its secret no pod starts again, be it pruned itself or with the item that it is made of. */
final class PrunedSecrets implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return Stream.of("OnePasswordItem", "Secret")
                .flatMap(kind -> Pruned.of(kind, changes))
                .map(PrunedSecrets::danger)
                .toList();
    }

    private static Danger danger(Change change) {
        String also = change.subject().is("Secret") ? "" : ", and the Secret of the same name with it";
        return Danger.of(
                "secret-pruned",
                change,
                change.subject() + " is pruned" + also + "; pods that use it do not start again",
                List.of("see that nothing else uses it: kubectl -n "
                        + change.subject().namespace() + " get pods -o yaml | grep "
                        + change.subject().name()));
    }
}
