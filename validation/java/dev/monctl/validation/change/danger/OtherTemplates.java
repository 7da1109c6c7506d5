package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** Whatever else changes in a claim template is refused as well. */
final class OtherTemplates implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return TemplateChange.in(changes)
                .filter(change ->
                        change.storageClass().isEmpty() && change.size().isEmpty())
                .map(OtherTemplates::danger)
                .toList();
    }

    private static Danger danger(TemplateChange change) {
        return Danger.of(
                "claim-template",
                change.set(),
                change.set().subject() + " changes its claim template " + change.template()
                        + ", which Kubernetes refuses; claims that are there keep what they have",
                List.of(change.orphan(), TemplateChange.SYNC));
    }
}
