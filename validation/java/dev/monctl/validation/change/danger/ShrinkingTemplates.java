package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.danger.TemplateChange.Replaced;
import dev.monctl.validation.change.object.Changes;
import java.util.ArrayList;
import java.util.List;

/** No claim shrinks, so none does that a template has made. */
final class ShrinkingTemplates implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return TemplateChange.in(changes)
                .flatMap(change ->
                        change
                                .size()
                                .filter(size -> size.growth().orElse(0) < 0)
                                .map(size -> danger(change, size))
                                .stream())
                .toList();
    }

    private static Danger danger(TemplateChange change, Replaced size) {
        String old = size.old().asString();
        List<String> steps = new ArrayList<>();
        steps.add("keep " + old + " unless the data may be lost or is copied away: a claim never shrinks");
        steps.addAll(change.replacement());
        return Danger.of(
                "claim-shrinks",
                change.set(),
                change.told(size) + " shrinks, which is not possible: the claims that are there keep " + old,
                steps);
    }
}
