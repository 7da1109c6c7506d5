package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a file of tests, which promtool takes strictly. */
final class TestForm {
    /** What stands below a key: which keys its mapping may have. Where nothing is said, any. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "", Set.of("rule_files", "evaluation_interval", "group_eval_order", "fuzzy_compare", "tests"),
            "tests",
                    Set.of(
                            "name",
                            "interval",
                            "start_timestamp",
                            "input_series",
                            "alert_rule_test",
                            "promql_expr_test",
                            "external_labels",
                            "external_url"),
            "input_series", Set.of("series", "values"),
            "alert_rule_test", Set.of("eval_time", "alertname", "exp_alerts"),
            "exp_alerts", Set.of("exp_labels", "exp_annotations"),
            "promql_expr_test", Set.of("expr", "eval_time", "exp_samples"),
            "exp_samples", Set.of("labels", "value", "histogram"));

    private final List<Finding> findings = new ArrayList<>();

    private TestForm() {}

    static List<Finding> judge(YamlNode root) {
        TestForm form = new TestForm();
        form.look(root, "");
        return List.copyOf(form.findings);
    }

    private void look(YamlNode node, String below) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> look(item, below));
        } else if (node instanceof Mapping mapping && KEYS.containsKey(below)) {
            Set<String> known = KEYS.get(below);
            for (Entry entry : mapping.entries()) {
                if (known != null && !known.contains(entry.key().text())) {
                    findings.add(unknown(entry.key(), known));
                }
                look(entry.value(), entry.key().text());
            }
        }
    }

    private static Finding unknown(Scalar key, Set<String> known) {
        return Finding.error(
                "test/schema",
                key.place(null),
                "a file of tests has no '" + key.text() + "' here, and promtool refuses it",
                Suggestion.help(key.text(), known.stream().sorted().toList(), "it may have", "remove it"));
    }
}
