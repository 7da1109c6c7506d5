package dev.monctl.model.values;

import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that an owner wrote. */
public final class OwnValues {
    private OwnValues() {}

    /**
     * What stands in a mapping of the owner's.
     *
     * @param path of the key in the topology; null in a file of its own
     */
    public static Value.Mapping of(YamlNode.Mapping written, @Nullable String path) {
        return mapping(written, written.place(path), path);
    }

    private static Value.Mapping mapping(YamlNode.Mapping written, Place place, @Nullable String path) {
        Map<String, Value> entries = new LinkedHashMap<>();
        written.entries()
                .forEach(entry -> entries.put(
                        entry.key().text(),
                        value(
                                entry,
                                path == null
                                        ? null
                                        : Places.below(path, entry.key().text()))));
        return new Value.Mapping(place, entries);
    }

    private static Value value(YamlNode.Entry entry, @Nullable String path) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return mapping(mapping, entry.key().place(path), path);
        }
        boolean isWord = entry.value() instanceof YamlNode.Scalar scalar
                && !(scalar.plain() && scalar.text().isEmpty());
        YamlNode word = isWord ? entry.value() : entry.key();
        return new Value.Leaf(word.place(path), entry.key().place(path), plain(entry.value()));
    }

    private static @Nullable Object plain(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        return node instanceof YamlNode.Scalar scalar
                ? scalar.value()
                : of((YamlNode.Mapping) node, null).plain();
    }
}
