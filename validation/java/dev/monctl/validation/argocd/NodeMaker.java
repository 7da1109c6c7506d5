package dev.monctl.validation.argocd;

import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Makes YAML that stands nowhere; it takes its place from what it is made of. */
final class NodeMaker {
    private final YamlNode origin;

    NodeMaker(YamlNode origin) {
        this.origin = origin;
    }

    Scalar text(String text) {
        return new Scalar(origin.source(), origin.span(), text, false, text);
    }

    Sequence texts(List<String> texts) {
        return new Sequence(
                origin.source(),
                origin.span(),
                texts.stream().map(text -> (YamlNode) text(text)).toList());
    }

    Entry entry(String key, YamlNode value) {
        return new Entry(text(key), value);
    }

    Mapping mapping(Entry... entries) {
        return new Mapping(origin.source(), origin.span(), List.of(entries));
    }

    /** The same tree with each of its texts expanded, keys too. */
    YamlNode expanded(YamlNode template, YamlNode element) throws NotExpandable {
        if (template instanceof Mapping mapping) {
            return expanded(mapping, element);
        }
        if (template instanceof Sequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                items.add(expanded(item, element));
            }
            return new Sequence(sequence.source(), sequence.span(), items);
        }
        return expanded((Scalar) template, element);
    }

    Mapping expanded(Mapping template, YamlNode element) throws NotExpandable {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : template.entries()) {
            entries.add(new Entry(expanded(entry.key(), element), expanded(entry.value(), element)));
        }
        return new Mapping(template.source(), template.span(), entries);
    }

    private static Scalar expanded(Scalar scalar, YamlNode element) throws NotExpandable {
        if (!(scalar.value() instanceof String text)) {
            return scalar;
        }
        String expanded = GoTemplate.expand(text, element);
        return new Scalar(scalar.source(), scalar.span(), expanded, false, expanded);
    }
}
