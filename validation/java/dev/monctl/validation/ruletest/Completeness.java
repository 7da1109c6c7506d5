package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** What promtool takes a default for that makes a test ask something else, or nothing: it passes then whatever the rules say. */
final class Completeness {
    private final List<Finding> findings = new ArrayList<>();

    private Completeness() {}

    static List<Finding> judge(YamlNode root) {
        Completeness completeness = new Completeness();
        List<YamlNode> tests = Yaml.items(root, "tests");
        if (!tests.isEmpty()) {
            completeness.need(root, "evaluation_interval", "the file of tests", "it evaluates each minute then");
        }
        tests.forEach(completeness::test);
        return List.copyOf(completeness.findings);
    }

    private void test(YamlNode test) {
        need(test, "interval", "a test", "its samples lie elsewhere then");
        List<YamlNode> alerts = Yaml.items(test, "alert_rule_test");
        List<YamlNode> queries = Yaml.items(test, "promql_expr_test");
        if (alerts.isEmpty() && queries.isEmpty()) {
            findings.add(incomplete(
                    test,
                    "a test asks nothing",
                    "it always passes",
                    "add alert_rule_test or promql_expr_test, or remove it"));
        }
        for (YamlNode check : alerts) {
            need(check, "eval_time", "a check of an alert", "it looks at the very beginning then");
            need(check, "alertname", "a check of an alert", "no alert is called so, and none is expected");
        }
        queries.forEach(check -> need(check, "eval_time", "a query of a test", "it looks at the very beginning then"));
    }

    private void need(YamlNode node, String key, String who, String why) {
        if (Yaml.word(node, key).isEmpty()) {
            findings.add(incomplete(node, who + " has no " + key, why, "add " + key + ":"));
        }
    }

    private static Finding incomplete(YamlNode node, String what, String why, String help) {
        return Finding.warning("test/incomplete", node.place(null), what, why, help);
    }
}
