package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels in the rules: in their expressions, and in the texts that the alerts carry. */
final class RuleLabels {
    /** How a text of an alert names a label of its series. */
    private static final Pattern NAMED = Pattern.compile("(?:\\$labels|\\.Labels)\\.(\\w+)");

    private final QueryLabels labels;

    RuleLabels(QueryLabels labels) {
        this.labels = labels;
    }

    List<Finding> judge(RuleFile file) {
        List<Finding> findings = new ArrayList<>();
        file.rules().forEach(rule -> judge(rule, findings));
        return findings;
    }

    private void judge(RuleFile.Rule rule, List<Finding> findings) {
        Scalar expression = rule.expression();
        Query query = Query.prom(rule.text());
        for (Unknown unknown : labels.ofProm(query)) {
            findings.add(unknown.silent(Spelling.of(expression, unknown.label(), unknown.start()), rule.name()));
        }
        labels.selected(query).ifPresent(known -> {
            for (Entry annotation : Yaml.entries(rule.node(), "annotations")) {
                annotation(annotation.value(), known, rule.name(), findings);
            }
        });
    }

    private static void annotation(YamlNode node, LabelSet known, String rule, List<Finding> findings) {
        Yaml.text(node).ifPresent(text -> {
            Matcher named = NAMED.matcher(String.valueOf(text.value()));
            while (named.find()) {
                String label = named.group(1);
                if (!known.contains(label)) {
                    Unknown unknown = Unknown.named(label, named.start(1), "its expression", known);
                    findings.add(unknown.unsent(Spelling.of(text, label, named.start(1)), "a text of " + rule));
                }
            }
        });
    }
}
