package dev.monctl.model.yaml;

import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/** Ways down a document; one that ends early gives nothing. */
public final class Yaml {
    private Yaml() {}

    public static Optional<YamlNode> get(YamlNode node, String key) {
        return node instanceof Mapping mapping ? mapping.entry(key).map(Entry::value) : Optional.empty();
    }

    public static List<YamlNode> items(YamlNode node, String key) {
        return get(node, key)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    public static List<Entry> entries(YamlNode node, String key) {
        return mapping(node, key).map(Mapping::entries).orElse(List.of());
    }

    public static Optional<Mapping> mapping(YamlNode node, String key) {
        return get(node, key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    public static List<Mapping> mappings(YamlNode node, String key) {
        return items(node, key).stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    /** A text, a number or a boolean. */
    public static Optional<Scalar> scalar(YamlNode node, String key) {
        return get(node, key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> scalar.value() != null);
    }

    public static Optional<Scalar> text(YamlNode node, String key) {
        return get(node, key).flatMap(Yaml::text);
    }

    public static Optional<Scalar> text(YamlNode node) {
        return node instanceof Scalar scalar && scalar.value() instanceof String
                ? Optional.of(scalar)
                : Optional.empty();
    }

    public static List<Scalar> texts(YamlNode node, String key) {
        return items(node, key).stream().flatMap(item -> text(item).stream()).toList();
    }

    /** What a scalar says, or the empty text. */
    public static String word(YamlNode node, String key) {
        return text(node, key).map(scalar -> String.valueOf(scalar.value())).orElse("");
    }
}
