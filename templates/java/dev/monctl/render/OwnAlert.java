package dev.monctl.render;

import dev.monctl.model.estate.ChartFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * An alert from a file of the owner's, for the page that lists all alerts.
 *
 * @param severity as it is written; empty where the rule has none
 * @param file below the topology's folder
 */
record OwnAlert(String name, String severity, String file) {
    /** File by file; what cannot be read is complained of where the rules are judged. */
    static List<OwnAlert> of(Estate estate) {
        return estate.extraRules().stream()
                .flatMap(file -> in(file).stream())
                .distinct()
                .toList();
    }

    private static List<OwnAlert> in(ChartFile file) {
        List<OwnAlert> alerts = new ArrayList<>();
        for (YamlNode root : YamlReader.readAll(file.source(), Dialect.HELM).roots()) {
            for (YamlNode group : Yaml.items(root, "groups")) {
                for (YamlNode rule : Yaml.items(group, "rules")) {
                    Yaml.scalar(rule, "alert")
                            .ifPresent(name -> alerts.add(new OwnAlert(name.text(), severity(rule), file.path())));
                }
            }
        }
        return alerts;
    }

    private static String severity(YamlNode rule) {
        return Yaml.mapping(rule, "labels")
                .map(labels -> Yaml.word(labels, "severity"))
                .orElse("");
    }
}
