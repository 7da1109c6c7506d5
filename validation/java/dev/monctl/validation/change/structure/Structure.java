package dev.monctl.validation.change.structure;

import dev.monctl.validation.change.structure.ListKeys.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How two values differ: mappings by their keys, lists by what names their items, texts in their language. The order of the keys
 * of a mapping says nothing.
 */
public final class Structure {
    private final List<Edit> edits = new ArrayList<>();

    private Structure() {}

    /** From the first to the second; empty where both say the same. */
    public static List<Edit> between(JsonNode before, JsonNode after) {
        Structure structure = new Structure();
        structure.compare(Way.ROOT, before, after);
        return List.copyOf(structure.edits);
    }

    private void compare(Way way, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            edits.add(new Edit.Value(way, before, after));
        } else if (before.isObject() && after.isObject()) {
            mappings(way, before, after);
        } else if (before.isArray() && after.isArray()) {
            if (!before.equals(after)) {
                lists(way, before, after);
            }
        } else if (before.isString() && after.isString()) {
            texts(way, before.stringValue(), after.stringValue());
        } else if (!before.equals(after)) {
            edits.add(new Edit.Value(way, before, after));
        }
    }

    private void mappings(Way way, JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        keys.forEach(key -> compare(way.key(key), before.get(key), after.get(key)));
    }

    private void lists(Way way, JsonNode before, JsonNode after) {
        if (ScalarList.areBoth(before, after)) {
            edits.addAll(ScalarList.between(way, before, after));
            return;
        }
        ListKeys.names(way.last(), before, after)
                .ifPresentOrElse(items -> named(way, items), () -> unnamed(way, before, after));
    }

    private void named(Way way, Named items) {
        Set<String> names = new LinkedHashSet<>(items.before().keySet());
        names.addAll(items.after().keySet());
        names.forEach(name ->
                compare(way.item(name), items.before().get(name), items.after().get(name)));
        List<String> stayed = new ArrayList<>(items.before().keySet());
        stayed.retainAll(items.after().keySet());
        List<String> order = new ArrayList<>(items.after().keySet());
        order.retainAll(items.before().keySet());
        if (!stayed.equals(order)) {
            edits.add(new Edit.Order(way, stayed, order));
        }
    }

    /** What is equal on both sides is the same item; of the rest, as many on each side, one became the other. */
    private void unnamed(Way way, JsonNode before, JsonNode after) {
        List<JsonNode> gone = new ArrayList<>(before.values());
        List<JsonNode> fresh = new ArrayList<>();
        after.values().stream().filter(item -> !gone.remove(item)).forEach(fresh::add);
        if (gone.size() == fresh.size()) {
            List<JsonNode> all = new ArrayList<>(after.values());
            for (int i = 0; i < gone.size(); i++) {
                compare(way.item(String.valueOf(all.indexOf(fresh.get(i)))), gone.get(i), fresh.get(i));
            }
        } else {
            gone.forEach(item -> edits.add(new Edit.Value(way, item, null)));
            fresh.forEach(item -> edits.add(new Edit.Value(way, null, item)));
        }
        if (gone.isEmpty() && fresh.isEmpty()) {
            edits.add(new Edit.Order(way, texts(before), texts(after)));
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::toString).toList();
    }

    private void texts(Way way, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        Optional<InnerText> left = InnerText.of(way, before);
        Optional<InnerText> right = InnerText.of(way, after);
        if (left.isPresent() && right.isPresent()) {
            int known = edits.size();
            compare(way, left.get().content(), right.get().content());
            if (edits.size() == known) {
                edits.add(new Edit.Wording(way));
            }
        } else if (before.contains("\n") || after.contains("\n")) {
            edits.add(new Edit.Lines(way, LineEdits.between(before, after)));
        } else {
            edits.add(new Edit.Value(way, text(before), text(after)));
        }
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
