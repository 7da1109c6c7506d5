package dev.monctl.validation.change.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists of words: what is on both sides stayed, a flag is called by its name, and of the rest one word became another. */
final class ScalarList {
    private final Way way;
    private final List<JsonNode> gone;
    private final List<JsonNode> fresh = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private ScalarList(Way way, JsonNode before, JsonNode after) {
        this.way = way;
        this.gone = new ArrayList<>(before.values());
        after.values().stream().filter(item -> !gone.remove(item)).forEach(fresh::add);
    }

    static boolean areBoth(JsonNode before, JsonNode after) {
        return Stream.of(before, after).flatMap(list -> list.values().stream()).allMatch(JsonNode::isValueNode);
    }

    /** Of two lists that are not equal. */
    static List<Edit> between(Way way, JsonNode before, JsonNode after) {
        ScalarList list = new ScalarList(way, before, after);
        if (list.gone.isEmpty() && list.fresh.isEmpty()) {
            return List.of(new Edit.Order(way, texts(before), texts(after)));
        }
        list.flags();
        list.others();
        return list.edits;
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    /** A flag that is given once on each side, with another value. */
    private void flags() {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        gone.forEach(item -> known.merge(flag(item), item, (one, other) -> JsonNodeFactory.instance.missingNode()));
        for (JsonNode item : List.copyOf(fresh)) {
            JsonNode old = known.get(flag(item));
            if (!flag(item).isEmpty() && old != null && gone.remove(old)) {
                fresh.remove(item);
                edits.add(new Edit.Value(way.item(flag(item)), value(old), value(item)));
            }
        }
    }

    /** Its name; empty for what is no flag with a value. */
    private static String flag(JsonNode item) {
        String text = item.asString("");
        int equals = text.indexOf('=');
        return text.startsWith("-") && equals > 0 ? text.substring(0, equals) : "";
    }

    private static JsonNode value(JsonNode item) {
        String text = item.asString("");
        return JsonNodeFactory.instance.stringNode(text.substring(text.indexOf('=') + 1));
    }

    private void others() {
        for (int i = 0; i < Math.max(gone.size(), fresh.size()); i++) {
            edits.add(new Edit.Value(way, at(gone, i), at(fresh, i)));
        }
    }

    private static @Nullable JsonNode at(List<JsonNode> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
