package dev.monctl.validation.reach;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where somebody reads series.
 *
 * @param who such as {@code InstanceDown}
 */
record Read(String who, Kind kind, Scalar text, Selector selector) {
    /** Whether alerts depend on it, or only what somebody sees. */
    enum Kind {
        RULE,
        PANEL
    }

    private static final String DASHBOARDS = "charts/[^/]+/files/grafana/dashboards/[^/]+\\.json";

    static List<Read> all(OutputTree tree, List<RuleFile> rules) {
        List<Read> reads = new ArrayList<>();
        rules.forEach(file -> file.rules()
                .forEach(rule -> Query.prom(rule.text())
                        .selectors()
                        .forEach(
                                selector -> reads.add(new Read(rule.name(), Kind.RULE, rule.expression(), selector)))));
        tree.files().keySet().stream()
                .filter(path -> path.matches(DASHBOARDS))
                .forEach(path -> tree.json(path).roots().forEach(root -> walk(root, "", reads)));
        return reads;
    }

    private static void walk(YamlNode node, String above, List<Read> reads) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> walk(item, above, reads));
        } else if (node instanceof Mapping mapping) {
            String source = Yaml.get(node, "datasource")
                    .map(found -> Yaml.word(found, "type"))
                    .filter(type -> !type.isEmpty())
                    .orElse(above);
            if (source.equals("prometheus")) {
                Yaml.text(node, "expr")
                        .ifPresent(text -> Query.prom(String.valueOf(text.value()))
                                .selectors()
                                .forEach(selector -> reads.add(new Read("a panel", Kind.PANEL, text, selector))));
            }
            mapping.entries().forEach(entry -> walk(entry.value(), source, reads));
        }
    }
}
