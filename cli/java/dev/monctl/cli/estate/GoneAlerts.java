package dev.monctl.cli.estate;

import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Rules that one tree has and another has not. */
final class GoneAlerts {
    private GoneAlerts() {}

    /** Each as {@code TailscaleConnectivityLost in connectivity.yaml}. */
    static List<String> between(OutputTree before, OutputTree after) {
        List<String> gone = new ArrayList<>();
        for (String path : before.files().keySet()) {
            if (path.startsWith(OutputPaths.RULES + "/")) {
                List<String> rules = rules(before, path);
                rules.removeAll(after.files().containsKey(path) ? rules(after, path) : List.of());
                rules.stream()
                        .map(rule -> rule.replaceFirst("\n(?s).*", "") + " in " + path)
                        .forEach(gone::add);
            }
        }
        return gone;
    }

    /** The name of each alert, then all that it says: two of one name may be about two spokes. */
    private static List<String> rules(OutputTree tree, String path) {
        YamlNode root =
                YamlReader.read(Source.of(path, tree.text(path)), Dialect.HELM).root();
        List<String> rules = new ArrayList<>();
        if (root != null) {
            for (YamlNode.Mapping group : Yaml.mappings(root, "groups")) {
                for (YamlNode.Mapping rule : Yaml.mappings(group, "rules")) {
                    YamlNode labels = Yaml.get(rule, "labels").orElse(rule);
                    rules.add(Yaml.word(rule, "alert") + "\n" + Yaml.word(labels, "cluster") + "\n"
                            + Yaml.word(rule, "expr"));
                }
            }
        }
        return rules;
    }
}
