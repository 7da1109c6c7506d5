package dev.monctl.validation.argocd;

import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One mapping over another, as Argo CD lays a patch over an Application: mappings merge, lists replace, null removes. */
final class Merge {
    private Merge() {}

    static Mapping of(Mapping below, Mapping over) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : below.entries()) {
            Optional<Entry> upper = over.entry(entry.key().text());
            if (upper.isEmpty()) {
                entries.add(entry);
            } else if (!isNull(upper.get().value())) {
                entries.add(new Entry(entry.key(), of(entry.value(), upper.get().value())));
            }
        }
        over.entries().stream()
                .filter(entry -> below.entry(entry.key().text()).isEmpty())
                .forEach(entries::add);
        return new Mapping(below.source(), below.span(), entries);
    }

    private static YamlNode of(YamlNode below, YamlNode over) {
        return below instanceof Mapping lower && over instanceof Mapping upper ? of(lower, upper) : over;
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof Scalar scalar && scalar.value() == null;
    }
}
