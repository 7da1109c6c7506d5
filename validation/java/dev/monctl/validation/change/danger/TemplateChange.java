package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What changes in one claim template of a StatefulSet. Kubernetes refuses all of it, and the claims that were made of the
 * template stay as they are.
 *
 * @param edits without a size that is only written otherwise: Kubernetes compares sizes by what they are
 */
record TemplateChange(Change set, String template, List<Edit> edits) {
    private static final String[] SIZE = {"spec", "resources", "requests", "storage"};

    /** The step behind the others. */
    static final String SYNC = "sync the Application: the new StatefulSet takes the pods and claims that are there";

    TemplateChange {
        edits = List.copyOf(edits);
    }

    /** A value and what it becomes. */
    record Replaced(JsonNode old, JsonNode fresh) {
        OptionalInt growth() {
            return Claims.growth(old, fresh);
        }
    }

    /** Of each template that changes. */
    static Stream<TemplateChange> in(Changes changes) {
        return changes.of("StatefulSet").flatMap(TemplateChange::of);
    }

    private static Stream<TemplateChange> of(Change set) {
        Map<String, List<Edit>> templates = new LinkedHashMap<>();
        for (Edit edit : set.edits()) {
            if (edit.way().startsWith("spec", "volumeClaimTemplates") && !isSameSize(edit)) {
                List<String> steps = edit.way().steps();
                String item = steps.size() > 2 ? steps.get(2) : "[]";
                templates
                        .computeIfAbsent(item.substring(1, item.length() - 1), none -> new ArrayList<>())
                        .add(edit);
            }
        }
        return templates.entrySet().stream().map(each -> new TemplateChange(set, each.getKey(), each.getValue()));
    }

    private static boolean isSameSize(Edit edit) {
        return replaced(edit, SIZE).stream().anyMatch(size -> size.growth().equals(OptionalInt.of(0)));
    }

    private static Optional<Replaced> replaced(Edit edit, String... way) {
        return edit.way().endsWith(way)
                        && edit instanceof Edit.Value value
                        && value.before() != null
                        && value.after() != null
                ? Optional.of(new Replaced(value.before(), value.after()))
                : Optional.empty();
    }

    /** Where it names another class. */
    Optional<Replaced> storageClass() {
        return edits.stream()
                .flatMap(edit -> replaced(edit, "storageClassName").stream())
                .findFirst();
    }

    /** Where it asks for more or less, in the class that it was in. */
    Optional<Replaced> size() {
        return edits.stream()
                .flatMap(edit -> replaced(edit, SIZE).stream())
                .filter(size -> size.growth().isPresent() && storageClass().isEmpty())
                .findFirst();
    }

    /** The claims that are there. */
    List<String> claims() {
        return Claims.names(set, template);
    }

    /** {@code StatefulSet monitoring/prometheus: the claim of template data (30Gi to 40Gi)}. */
    String told(Replaced size) {
        return set.subject() + ": the claim of template " + template + " ("
                + size.old().asString() + " to " + size.fresh().asString() + ")";
    }

    String kubectl() {
        return "kubectl -n " + set.subject().namespace();
    }

    /** Removes the StatefulSet, and leaves its pods and claims. */
    String orphan() {
        return kubectl() + " delete statefulset " + set.subject().name() + " --cascade=orphan";
    }

    /** New claims in the place of those that are there. */
    List<String> replacement() {
        List<String> steps = new ArrayList<>();
        steps.add(kubectl() + " delete statefulset " + set.subject().name());
        claims().forEach(claim -> steps.add(kubectl() + " delete pvc " + claim));
        steps.add("sync the Application: it begins with new, empty claims");
        return steps;
    }
}
