package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Way;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code <spoke>} for a spoke's own name, so that what differs by it alone is the same for all. */
public final class Alike {
    private static final String ANY = Matcher.quoteReplacement("<spoke>");

    private final @Nullable Pattern name;

    private Alike(@Nullable Pattern name) {
        this.name = name;
    }

    /** For one spoke; null for what is no spoke's, which stays as it is. */
    public static Alike of(@Nullable String spoke) {
        return new Alike(
                spoke == null ? null : Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(spoke) + "(?![A-Za-z0-9-])"));
    }

    public String text(String text) {
        return name == null ? text : name.matcher(text).replaceAll(ANY);
    }

    public List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    Edit edit(Edit edit) {
        if (name == null) {
            return edit;
        }
        Way way = new Way(texts(edit.way().steps()));
        if (edit instanceof Edit.Value value) {
            return new Edit.Value(way, node(value.before()), node(value.after()));
        }
        if (edit instanceof Edit.Lines lines) {
            return new Edit.Lines(way, texts(lines.lines()));
        }
        return edit instanceof Edit.Order order
                ? new Edit.Order(way, texts(order.before()), texts(order.after()))
                : new Edit.Wording(way);
    }

    private @Nullable JsonNode node(@Nullable JsonNode node) {
        return node == null ? null : replaced(node);
    }

    private JsonNode replaced(JsonNode node) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(text(node.stringValue()));
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.values().forEach(item -> items.add(replaced(item)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> object.set(text(entry.getKey()), replaced(entry.getValue())));
            return object;
        }
        return node;
    }
}
