package dev.monctl.validation.change.danger;

import dev.monctl.model.unit.Quantity;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** What is known of claims: their names, their sizes, and whether they may grow. */
final class Claims {
    private Claims() {}

    /** The claims that a StatefulSet has made of a template: one for each pod. */
    static List<String> names(Change set, String template) {
        int replicas = set.old().path("spec").path("replicas").asInt(1);
        List<String> names = new ArrayList<>();
        for (int pod = 0; pod < replicas; pod++) {
            names.add(template + "-" + set.subject().name() + "-" + pod);
        }
        return names;
    }

    /** Below 0 where the second size is the smaller; empty where one of them is no size. */
    static OptionalInt growth(JsonNode before, JsonNode after) {
        Optional<Quantity> old = size(before);
        Optional<Quantity> fresh = size(after);
        return old.isPresent() && fresh.isPresent()
                ? OptionalInt.of(fresh.get().compareTo(old.get()))
                : OptionalInt.empty();
    }

    private static Optional<Quantity> size(JsonNode text) {
        try {
            return Optional.of(Quantity.parse(text.asString("")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether a StorageClass of the estate is known not to let claims grow. */
    static boolean isFixed(State state, String storageClass) {
        return state.objects().values().stream()
                .filter(object -> object.subject().is("StorageClass")
                        && object.subject().name().equals(storageClass))
                .map(EstateObject::content)
                .anyMatch(content -> !content.path("allowVolumeExpansion").asBoolean(false));
    }
}
