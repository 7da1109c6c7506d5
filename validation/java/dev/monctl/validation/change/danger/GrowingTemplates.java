package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.danger.TemplateChange.Replaced;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.State;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The claims that a template has made grow one by one, if their StorageClass lets them; the template itself never does. */
final class GrowingTemplates implements Hazard {
    @Override
    public List<Danger> in(Changes changes) {
        return TemplateChange.in(changes)
                .flatMap(change -> change
                        .size()
                        .filter(size -> size.growth().orElse(0) > 0)
                        .map(size -> danger(change, size, changes.after()))
                        .stream())
                .toList();
    }

    private static Danger danger(TemplateChange change, Replaced size, State after) {
        String storageClass = storageClass(change);
        String what = change.told(size) + " grows, and Kubernetes refuses to change a claim template";
        List<String> steps = new ArrayList<>();
        if (Claims.isFixed(after, storageClass)) {
            what += "; its StorageClass " + storageClass + " does not let claims grow either";
            steps.add("where its storage enforces no size, as with a folder of a node, the claim may stay as it is;"
                    + " else copy the data to a new one");
            steps.add(change.orphan());
        } else {
            steps.add(change.orphan());
            change.claims().forEach(claim -> steps.add(patch(change, claim, size.fresh())));
        }
        steps.add(TemplateChange.SYNC);
        return Danger.of("claim-grows", change.set(), what, steps);
    }

    private static String patch(TemplateChange change, String claim, JsonNode size) {
        return change.kubectl() + " patch pvc " + claim + " -p '{\"spec\":{\"resources\":{\"requests\":{\"storage\":\""
                + size.asString() + "\"}}}}'";
    }

    private static String storageClass(TemplateChange change) {
        return change.set().old().path("spec").path("volumeClaimTemplates").values().stream()
                .filter(each -> each.path("metadata").path("name").asString("").equals(change.template()))
                .map(each -> each.path("spec").path("storageClassName").asString(""))
                .findFirst()
                .orElse("");
    }
}
