package dev.monctl.validation.helm;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A values file, searched for the place of a value. */
final class ValuesText {
    private ValuesText() {}

    /** Where the value is set; its key stands for a whole mapping. Absent where this file does not set it. */
    static Optional<Place> place(ChartText file, List<String> keys) {
        YamlNode node = YamlReader.read(file.source(), Dialect.HELM).root();
        @Nullable YamlNode shown = null;
        for (String key : keys) {
            if (node instanceof Mapping mapping) {
                Optional<Entry> entry = mapping.entry(key);
                node = entry.map(Entry::value).orElse(null);
                shown = entry.<YamlNode>map(e -> e.value() instanceof YamlNode.Scalar ? e.value() : e.key())
                        .orElse(null);
            } else if (node instanceof Sequence sequence && key.matches("\\d{1,6}")) {
                int index = Integer.parseInt(key);
                node = index < sequence.items().size() ? sequence.items().get(index) : null;
                shown = node;
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(shown).map(n -> n.place(null));
    }

    /** Where a key itself stands. */
    static Optional<Place> key(ChartText file, List<String> keys) {
        YamlNode node = YamlReader.read(file.source(), Dialect.HELM).root();
        for (String key : keys.subList(0, keys.size() - 1)) {
            node = node instanceof Mapping mapping
                    ? mapping.entry(key).map(Entry::value).orElse(null)
                    : null;
        }
        return node instanceof Mapping mapping
                ? mapping.entry(keys.get(keys.size() - 1)).map(e -> e.key().place(null))
                : Optional.empty();
    }

    /** The value as it is written, where it is a single word of one line. */
    static Optional<String> scalar(ChartText file, List<String> keys) {
        return place(file, keys)
                .map(ValueHelp::written)
                .filter(word -> !word.isBlank() && !word.equals(keys.get(keys.size() - 1)));
    }
}
