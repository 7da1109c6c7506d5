package dev.monctl.model.topology;

import com.networknt.schema.Error;
import dev.monctl.model.finding.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree with mistakes one that can be bound, so that what is right in it can be judged in the same run. What was
 * mended is remembered: nothing is complained of there again, and nothing mended is ever rendered.
 */
final class Mending {
    /** Mending one mistake may uncover another below it; deeper than this the topology does not go. */
    private static final int MOST_ROUNDS = 8;

    private final TopologySchema schema;
    private final Set<String> mended = new LinkedHashSet<>();

    Mending(TopologySchema schema) {
        this.schema = schema;
    }

    /** The paths that do not hold what the author wrote. */
    Set<String> mended() {
        return mended;
    }

    /** Changes the tree in place; false where that does not help. */
    boolean mend(JsonNode tree, Function<JsonNode, List<Error>> check) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Error> errors = check.apply(tree);
            if (errors.isEmpty()) {
                return true;
            }
            if (!tree.isObject()) {
                return false;
            }
            errors.forEach(
                    error -> mend(error, Spot.at(schema, schema.root(), tree, error.getInstanceLocation()), tree));
        }
        return false;
    }

    private void mend(Error error, Spot spot, JsonNode tree) {
        String key = error.getProperty();
        switch (error.getKeyword()) {
            case "required" -> supply(spot, String.valueOf(key));
            case "additionalProperties" -> rename(spot, String.valueOf(key));
            case "propertyNames" -> remove(spot, String.valueOf(key));
            default -> replace(error, tree);
        }
    }

    private void supply(Spot spot, String key) {
        if (spot.value() instanceof ObjectNode object && !object.has(key)) {
            mended.add(Places.below(spot.path(), key));
            object.set(key, spot.below(key).examples().path(0).deepCopy());
        }
    }

    /** A misspelt key most likely holds what it should. */
    private void rename(Spot spot, String key) {
        if (spot.value() instanceof ObjectNode object && object.has(key)) {
            Optional<String> meant = Suggestion.nearest(key, spot.freeKeys());
            JsonNode value = object.remove(key);
            mended.add(Places.below(spot.path(), key));
            meant.ifPresent(name -> {
                mended.add(Places.below(spot.path(), name));
                object.set(name, value);
            });
        }
    }

    private void remove(Spot spot, String key) {
        if (spot.value() instanceof ObjectNode object) {
            mended.add(Places.below(spot.path(), key));
            object.remove(key);
        }
    }

    /** What is wrong goes; where it must not, what the schema shows stands in for it in the next round. */
    private void replace(Error error, JsonNode tree) {
        int last = error.getInstanceLocation().getNameCount() - 1;
        if (last < 0) {
            return;
        }
        Spot parent =
                Spot.at(schema, schema.root(), tree, error.getInstanceLocation().getParent());
        Object step = error.getInstanceLocation().getElement(last);
        if (step instanceof Integer index && parent.value() instanceof ArrayNode array) {
            mended.add(parent.path());
            if (index < array.size()) {
                array.remove(index);
            }
        } else {
            remove(parent, step.toString());
        }
    }
}
