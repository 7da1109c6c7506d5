package dev.monctl.validation.estate.rule;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file with groups of rules, as far as it can be read; what cannot is reported where all files are read. */
public record RuleFile(String path, List<Rule> rules) {
    private static final Pattern FILES = Pattern.compile("charts/[^/]+/files/prometheus/rules/[^/]+\\.ya?ml");

    public RuleFile {
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param name of the alert, or of the series that it records
     * @param group the name of its group
     */
    public record Rule(String name, Scalar expression, YamlNode node, Scalar group) {
        /** The query. */
        public String text() {
            return String.valueOf(expression.value());
        }

        /** What the rule writes on its alerts. */
        public Set<String> labels() {
            Set<String> labels = new LinkedHashSet<>();
            Yaml.entries(node, "labels").forEach(entry -> labels.add(entry.key().text()));
            return labels;
        }

        /** Whether it tells somebody, and does not only record. */
        public boolean isAlert() {
            return Yaml.text(node, "alert").isPresent();
        }
    }

    /** All of them in an output. */
    public static List<RuleFile> of(OutputTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> FILES.matcher(path).matches())
                .map(path -> read(path, tree))
                .toList();
    }

    private static RuleFile read(String path, OutputTree tree) {
        List<Rule> rules = new ArrayList<>();
        for (YamlNode root : tree.yaml(path).roots()) {
            for (YamlNode group : Yaml.items(root, "groups")) {
                Yaml.text(group, "name")
                        .ifPresent(name -> Yaml.items(group, "rules").forEach(rule -> add(rule, name, rules)));
            }
        }
        return new RuleFile(path, rules);
    }

    private static void add(YamlNode rule, Scalar group, List<Rule> rules) {
        Optional<Scalar> name = Yaml.text(rule, "alert").or(() -> Yaml.text(rule, "record"));
        Optional<Scalar> expression = Yaml.text(rule, "expr");
        if (name.isPresent() && expression.isPresent()) {
            rules.add(new Rule(String.valueOf(name.get().value()), expression.get(), rule, group));
        }
    }
}
