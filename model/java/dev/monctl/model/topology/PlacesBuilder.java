package dev.monctl.model.topology;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the places of one topology, which may stand in several files. */
final class PlacesBuilder {
    private final Place file;
    private final Map<String, Places.Entry> entries = new LinkedHashMap<>();

    PlacesBuilder(String name) {
        this.file = Place.file(name);
    }

    /** What was there first stays. */
    PlacesBuilder add(YamlNode root) {
        walk("", null, root);
        root(root, "stages").ifPresent(this::nameItems);
        return this;
    }

    PlacesBuilder addAll(Document document) {
        return document.root() == null ? this : add(document.root());
    }

    private static Optional<YamlNode> root(YamlNode root, String key) {
        return root instanceof YamlNode.Mapping mapping
                ? mapping.entry(key).map(YamlNode.Entry::value)
                : Optional.empty();
    }

    private void walk(String path, @Nullable YamlNode key, YamlNode value) {
        entries.putIfAbsent(path, new Places.Entry(key, value));
        if (value instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> walk(Places.below(path, entry.key().text()), entry.key(), entry.value()));
        } else if (value instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(Places.item(path, i), null, sequence.items().get(i));
            }
        }
    }

    /** Stages may be a plain list; they are found by their names, too. */
    private void nameItems(YamlNode stages) {
        if (stages instanceof YamlNode.Sequence names) {
            names.items().stream()
                    .filter(YamlNode.Scalar.class::isInstance)
                    .map(YamlNode.Scalar.class::cast)
                    .forEach(name ->
                            entries.putIfAbsent(Places.below("stages", name.text()), new Places.Entry(name, name)));
        }
    }

    Places build() {
        return new Places(file, entries);
    }
}
