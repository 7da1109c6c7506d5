package dev.monctl.validation.ruletest;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.promtool.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether the unit tests of the alerts ask what they are to ask: one of an alert that is none would always pass. */
public final class RuleTests {
    private static final Pattern FILES = Pattern.compile("tests/[^/]+\\.ya?ml");

    private final OutputTree tree;
    private final Estate estate;
    private final List<RuleFile> rules;
    private final List<String> alerts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private RuleTests(OutputTree tree, Estate estate, List<RuleFile> rules) {
        this.tree = tree;
        this.estate = estate;
        this.rules = rules;
        this.alerts = rules.stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleFile.Rule::isAlert)
                .map(RuleFile.Rule::name)
                .distinct()
                .toList();
    }

    /** What is wrong with the tests of an output. */
    public static List<Finding> judge(OutputTree tree, Estate estate, List<RuleFile> rules) {
        List<String> paths = tree.files().keySet().stream()
                .filter(path -> FILES.matcher(path).matches())
                .toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        RuleTests tests = new RuleTests(tree, estate, rules);
        Set<String> catalogue = estate.alerting().rules().keySet();
        paths.parallelStream()
                .map(path -> TestFile.read(path, tree, catalogue))
                .toList()
                .forEach(tests::look);
        tests.askedAlerts();
        // What is wrong in a test leaves it out.
        return tests.findings.isEmpty()
                ? Untested.judge(tree, estate, rules, tests.checks)
                : List.copyOf(tests.findings);
    }

    private void look(TestFile file) {
        findings.addAll(file.findings());
        file.rules().forEach(named -> checkRules(file.path(), named));
        file.alerts().forEach(this::checkAlert);
        checks.addAll(file.checks());
    }

    private void askedAlerts() {
        Set<String> systems = new TreeSet<>(Set.of(estate.hub().cluster().toString()));
        estate.spokes().forEach(spoke -> systems.add(spoke.name().toString()));
        Set<String> labels = new TreeSet<>();
        checks.forEach(check -> check.expected().forEach(each -> labels.addAll(each.keySet())));
        AskedAlerts asked = new AskedAlerts(alerts, systems, labels);
        checks.forEach(check -> check.query().ifPresent(query -> findings.addAll(asked.judge(query))));
    }

    private void checkRules(String path, Scalar name) {
        String wanted =
                Path.of(path).resolveSibling(name.text()).normalize().toString().replace('\\', '/');
        if (!wanted.contains("*") && !tree.files().containsKey(wanted)) {
            List<String> known = rules.stream().map(file -> "../" + file.path()).toList();
            findings.add(Finding.error(
                    "test/unknown-rules",
                    name.place(null),
                    "the tests name the rules " + name.text() + ", which do not lie there",
                    Suggestion.help(name.text(), known, "rules are", "monctl render")));
        }
    }

    private void checkAlert(Scalar name) {
        if (!alerts.contains(name.text())) {
            findings.add(Finding.error(
                    "test/unknown-alert",
                    name.place(null),
                    "a test asks for " + name.text() + ", which no rule raises: whatever fires, it sees nothing",
                    Suggestion.help(name.text(), alerts, "alerts are", "remove the test")));
        }
    }
}
