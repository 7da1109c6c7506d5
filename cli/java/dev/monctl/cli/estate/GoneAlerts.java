package dev.monctl.cli.estate;

import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.estate.rule.RuleFile;
import java.util.ArrayList;
import java.util.List;

/** Rules that one tree has and another has not. */
final class GoneAlerts {
    private GoneAlerts() {}

    /** Each as {@code TailscaleConnectivityLost in connectivity.yaml}. */
    static List<String> between(OutputTree before, OutputTree after) {
        List<Told> left = told(after);
        return told(before).stream()
                .filter(rule -> !left.contains(rule))
                .map(rule -> rule.name() + " in " + rule.path())
                .toList();
    }

    /** All that tells a rule from others: two of one name may be about two spokes. */
    private record Told(String path, String name, String cluster, String expression) {}

    private static List<Told> told(OutputTree tree) {
        List<Told> rules = new ArrayList<>();
        for (RuleFile file : RuleFile.of(tree)) {
            for (RuleFile.Rule rule : file.rules()) {
                YamlNode labels = Yaml.get(rule.node(), "labels").orElse(rule.node());
                rules.add(new Told(file.path(), rule.name(), Yaml.word(labels, "cluster"), rule.text()));
            }
        }
        return rules;
    }
}
