package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The claim templates of a StatefulSet never change, and what they have made stays as it is. */
final class ClaimTemplates implements Hazard {
    private static final String[] SIZE = {"spec", "resources", "requests", "storage"};
    private static final String SYNC =
            "sync the Application: the new StatefulSet takes the pods and claims that are there";

    @Override
    public List<Danger> in(Changes changes) {
        return changes.of("StatefulSet").flatMap(set -> of(set, changes)).toList();
    }

    private static Stream<Danger> of(Change set, Changes changes) {
        Map<String, List<Edit>> templates = new LinkedHashMap<>();
        for (Edit edit : set.edits()) {
            if (edit.way().startsWith("spec", "volumeClaimTemplates")) {
                List<String> steps = edit.way().steps();
                String item = steps.size() > 2 ? steps.get(2) : "[]";
                templates
                        .computeIfAbsent(item.substring(1, item.length() - 1), none -> new ArrayList<>())
                        .add(edit);
            }
        }
        return templates.entrySet().stream().map(each -> of(set, each.getKey(), each.getValue(), changes));
    }

    private static Danger of(Change set, String template, List<Edit> edits, Changes changes) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.Value value && value.before() != null && value.after() != null) {
                OptionalInt growth =
                        edit.way().endsWith(SIZE) ? Claims.growth(value.before(), value.after()) : OptionalInt.empty();
                if (edit.way().last().equals("storageClassName")) {
                    return otherClass(set, template, value.before(), value.after());
                }
                if (growth.isPresent()) {
                    return growth.getAsInt() < 0
                            ? shrinks(set, template, value.before(), value.after())
                            : grows(set, template, value.before(), value.after(), changes);
                }
            }
        }
        return Danger.of(
                "claim-template",
                set,
                set.subject() + " changes its claim template " + template
                        + ", which Kubernetes refuses; claims that are there keep what they have",
                List.of(orphan(set), SYNC));
    }

    private static Danger grows(Change set, String template, JsonNode old, JsonNode fresh, Changes changes) {
        String storageClass = storageClass(set, template);
        String what = size(set, template, old, fresh) + " grows, and Kubernetes refuses to change a claim template";
        List<String> steps = new ArrayList<>();
        if (Claims.isFixed(changes.after(), storageClass)) {
            what += "; its StorageClass " + storageClass + " does not let claims grow either";
            steps.add("where its storage enforces no size, as with a folder of a node, the claim may stay as it is;"
                    + " else copy the data to a new one");
            steps.add(orphan(set));
        } else {
            steps.add(orphan(set));
            Claims.names(set, template).forEach(claim -> steps.add(patch(set, claim, fresh)));
        }
        steps.add(SYNC);
        return Danger.of("claim-grows", set, what, steps);
    }

    private static Danger shrinks(Change set, String template, JsonNode old, JsonNode fresh) {
        List<String> steps = new ArrayList<>();
        steps.add("keep " + old.asString() + " unless the data may be lost or is copied away: a claim never shrinks");
        steps.addAll(replacement(set, template));
        return Danger.of(
                "claim-shrinks",
                set,
                size(set, template, old, fresh) + " shrinks, which is not possible: the claims that are there keep "
                        + old.asString(),
                steps);
    }

    private static Danger otherClass(Change set, String template, JsonNode old, JsonNode fresh) {
        List<String> steps = new ArrayList<>();
        steps.add("copy away what must not be lost: the new claims begin empty");
        steps.addAll(replacement(set, template));
        return Danger.of(
                "claim-changes-class",
                set,
                set.subject() + ": its claim template " + template + " changes its StorageClass from "
                        + old.asString() + " to " + fresh.asString()
                        + ", which Kubernetes refuses; claims that are there stay in " + old.asString(),
                steps);
    }

    /** New claims in the place of those that are there. */
    private static List<String> replacement(Change set, String template) {
        List<String> steps = new ArrayList<>();
        steps.add("kubectl -n " + set.subject().namespace() + " delete statefulset "
                + set.subject().name());
        Claims.names(set, template)
                .forEach(claim -> steps.add("kubectl -n " + set.subject().namespace() + " delete pvc " + claim));
        steps.add("sync the Application: it begins with new, empty claims");
        return steps;
    }

    private static String orphan(Change set) {
        return "kubectl -n " + set.subject().namespace() + " delete statefulset "
                + set.subject().name() + " --cascade=orphan";
    }

    private static String patch(Change set, String claim, JsonNode size) {
        return "kubectl -n " + set.subject().namespace() + " patch pvc " + claim
                + " -p '{\"spec\":{\"resources\":{\"requests\":{\"storage\":\"" + size.asString() + "\"}}}}'";
    }

    private static String size(Change set, String template, JsonNode old, JsonNode fresh) {
        return set.subject() + ": the claim of template " + template + " (" + old.asString() + " to " + fresh.asString()
                + ")";
    }

    private static String storageClass(Change set, String template) {
        return set.old().path("spec").path("volumeClaimTemplates").values().stream()
                .filter(each -> each.path("metadata").path("name").asString("").equals(template))
                .map(each -> each.path("spec").path("storageClassName").asString(""))
                .findFirst()
                .orElse("");
    }
}
