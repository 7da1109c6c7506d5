package dev.monctl.cli.diff;

import dev.monctl.cli.json.JsonText;
import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.structure.Edit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A comparison for a program, as docs/diff.md describes it and docs/schemas/diff.schema.json holds it. */
final class DiffJson {
    private static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DiffJson() {}

    static String write(Compared compared) {
        EstateChange change = compared.change();
        ObjectNode root = JSON.objectNode()
                .put("version", VERSION)
                .put("from", compared.left())
                .put("to", compared.right());
        summary(root.putObject("summary"), change);
        ArrayNode dangers = root.putArray("dangers");
        change.dangers().forEach(danger -> {
            ObjectNode one = dangers.addObject()
                    .put("code", danger.code())
                    .put("group", danger.group().title());
            texts(one.putArray("spokes"), danger.spokes());
            one.put("what", danger.what());
            texts(one.putArray("steps"), danger.steps());
        });
        ArrayNode changes = root.putArray("changes");
        change.blocks().forEach(block -> block(changes.addObject(), block));
        ObjectNode leftOut = root.putObject("leftOut");
        change.leftOut().forEach((noise, count) -> leftOut.put(noise.title(), count));
        ArrayNode files = root.putArray("files");
        change.files()
                .forEach(count -> files.addObject()
                        .put("folder", count.folder())
                        .put("added", count.added())
                        .put("removed", count.removed())
                        .put("changed", count.changed()));
        if (!change.notCompared().isEmpty()) {
            texts(root.putArray("notCompared"), change.notCompared());
        }
        return JsonText.of(root);
    }

    private static void summary(ObjectNode summary, EstateChange change) {
        summary.put("isSame", change.isNone())
                .put("spokes", change.spokes().size())
                .put("changedSpokes", change.changedSpokes().size())
                .put("changesHub", change.changesHub());
        for (Change.Kind kind : Change.Kind.values()) {
            summary.put(kind.word(), change.objects(kind));
        }
    }

    private static void block(ObjectNode node, Block block) {
        node.put("group", block.group().title());
        texts(node.putArray("spokes"), block.spokes());
        block.whole().ifPresent(kind -> node.put("whole", kind.word()));
        ArrayNode objects = node.putArray("objects");
        block.entries().forEach(entry -> object(objects.addObject(), entry));
    }

    private static void object(ObjectNode node, Entry entry) {
        node.put("change", entry.kind().word()).put("kind", entry.subject().kind());
        if (!entry.subject().namespace().isEmpty()) {
            node.put("namespace", entry.subject().namespace());
        }
        node.put("name", entry.subject().name()).put("restartsPods", entry.restartsPods());
        ArrayNode edits = node.putArray("edits");
        entry.edits().forEach(edit -> edit(edits.addObject(), edit));
    }

    private static void edit(ObjectNode node, Edit edit) {
        node.put("path", edit.way().toString());
        if (edit instanceof Edit.Value value) {
            set(node, "before", value.before());
            set(node, "after", value.after());
        } else if (edit instanceof Edit.Lines changed) {
            texts(node.putArray("lines"), changed.lines());
        } else if (edit instanceof Edit.Order order) {
            texts(node.putArray("orderBefore"), order.before());
            texts(node.putArray("orderAfter"), order.after());
        }
    }

    private static void set(ObjectNode node, String key, @Nullable JsonNode value) {
        if (value != null) {
            node.set(key, value);
        }
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
