package dev.monctl.validation.route;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;

/** While a source fires, its targets are not told. */
public record Inhibition(List<Condition> sources, List<Condition> targets, List<String> equal, Place place) {
    public Inhibition {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        equal = List.copyOf(equal);
    }

    static Inhibition read(YamlNode node) {
        return new Inhibition(
                Condition.of(node, "source_matchers", "source_match"),
                Condition.of(node, "target_matchers", "target_match"),
                Yaml.texts(node, "equal").stream().map(Scalar::text).toList(),
                node.place(null));
    }

    /**
     * Whether the one certainly silences the other. An alert that is both source and target is not silenced by one that is,
     * too; and labels that only the running system knows are taken to differ.
     */
    boolean silences(Map<String, String> source, Map<String, String> target) {
        return meets(sources, source)
                && meets(targets, target)
                && !(meets(targets, source) && meets(sources, target))
                && equal.stream()
                        .allMatch(label ->
                                target.containsKey(label) && target.get(label).equals(source.getOrDefault(label, "")));
    }

    /** What has to fire, and what has to be the same on both. */
    String source() {
        String conditions =
                String.join(", ", sources.stream().map(Condition::text).toList());
        return equal.isEmpty() ? conditions : conditions + " of the same " + String.join(", ", equal);
    }

    private static boolean meets(List<Condition> conditions, Map<String, String> labels) {
        return conditions.stream().allMatch(condition -> condition.meets(labels));
    }
}
