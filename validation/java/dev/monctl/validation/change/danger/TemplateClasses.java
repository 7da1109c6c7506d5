package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.danger.TemplateChange.Replaced;
import dev.monctl.validation.change.object.Changes;
import java.util.ArrayList;
import java.util.List;

/** A claim template that names another StorageClass makes no new claims by itself. */
final class TemplateClasses implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return TemplateChange.in(changes)
                .flatMap(change -> change.storageClass().map(other -> danger(change, other)).stream())
                .toList();
    }

    private static Danger danger(TemplateChange change, Replaced other) {
        List<String> steps = new ArrayList<>();
        steps.add("copy away what must not be lost: the new claims begin empty");
        steps.addAll(change.replacement());
        return Danger.of(
                "claim-changes-class",
                change.set(),
                change.set().subject() + ": its claim template " + change.template() + " changes its StorageClass from "
                        + other.old().asString() + " to " + other.fresh().asString()
                        + ", which Kubernetes refuses; claims that are there stay in "
                        + other.old().asString(),
                steps);
    }
}
