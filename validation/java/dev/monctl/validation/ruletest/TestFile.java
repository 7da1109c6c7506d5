package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlDocuments;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.promtool.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of tests.
 *
 * @param rules the files of rules that it names
 * @param alerts the names of the alerts that it asks for by name
 * @param checks all that it asks
 * @param findings what is wrong with it, whatever the rules are
 */
record TestFile(String path, List<Scalar> rules, List<Scalar> alerts, List<Check> checks, List<Finding> findings) {

    /** @param catalogue the alerts that monctl brings */
    static TestFile read(String path, OutputTree tree, Set<String> catalogue) {
        YamlDocuments read = tree.yaml(path);
        TestFile tests = new TestFile(
                path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(read.findings()));
        read.roots().forEach(root -> tests.look(root, catalogue));
        return tests;
    }

    private void look(YamlNode root, Set<String> catalogue) {
        List<Finding> misspelt = TestForm.judge(root);
        findings.addAll(misspelt);
        if (misspelt.isEmpty()) { // else it lacks what it was to be
            findings.addAll(Completeness.judge(root));
        }
        rules.addAll(Yaml.texts(root, "rule_files"));
        Optional<SilentBefore> before = SilentBefore.of(root, catalogue);
        for (YamlNode test : Yaml.items(root, "tests")) {
            findings.addAll(ListedNodes.judge(test));
            List<Check> own = Check.of(test);
            checks.addAll(own);
            before.ifPresent(rule -> findings.addAll(rule.judge(own)));
            Yaml.items(test, "alert_rule_test")
                    .forEach(each -> Yaml.text(each, "alertname").ifPresent(alerts::add));
        }
    }
}
