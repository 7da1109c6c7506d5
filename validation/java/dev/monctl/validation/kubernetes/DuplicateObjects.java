package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two objects of one identity: the later would overwrite the earlier, and which is later is chance. */
final class DuplicateObjects {
    private DuplicateObjects() {}

    static List<Finding> check(List<RenderedObject> objects) {
        Map<String, RenderedObject> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (RenderedObject object : objects) {
            if (object.name() != null) {
                String identity = String.join("\0", object.group(), object.kind(), object.namespace(), object.name());
                RenderedObject other = first.putIfAbsent(identity, object);
                if (other != null) {
                    findings.add(finding(object, other));
                }
            }
        }
        return findings;
    }

    private static Finding finding(RenderedObject object, RenderedObject other) {
        Field at = object.field().get("metadata", "name").orElse(object.field());
        String what = object.called() + " is rendered twice, also by "
                + other.template().file();
        return at.error("kubernetes/duplicate-object", what, "give one of the two another name, or drop it");
    }
}
