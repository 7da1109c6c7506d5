package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a test asks at one time.
 *
 * @param alert which alert; empty where any may be meant
 * @param systems the clusters that it names
 * @param time as it is written
 */
public record Check(String alert, Set<String> systems, String time, Place place) {
    static List<Check> of(YamlNode test) {
        List<Check> checks = new ArrayList<>();
        for (YamlNode check : Yaml.items(test, "alert_rule_test")) {
            Set<String> systems = new LinkedHashSet<>();
            for (YamlNode alert : Yaml.items(check, "exp_alerts")) {
                Yaml.mapping(alert, "exp_labels").ifPresent(labels -> systems.add(Yaml.word(labels, "cluster")));
            }
            checks.add(of(check, Yaml.word(check, "alertname"), systems));
        }
        for (YamlNode check : Yaml.items(test, "promql_expr_test")) {
            List<LabelMatcher> matchers = Query.prom(Yaml.word(check, "expr")).selectors().stream()
                    .flatMap(selector -> selector.matchers().stream())
                    .toList();
            List<String> alerts = values(matchers, "alertname");
            checks.add(of(check, alerts.isEmpty() ? "" : alerts.get(0), Set.copyOf(values(matchers, "cluster"))));
        }
        return checks;
    }

    private static Check of(YamlNode check, String alert, Set<String> systems) {
        return new Check(
                alert,
                systems,
                Yaml.word(check, "eval_time"),
                Yaml.get(check, "eval_time").orElse(check).place(null));
    }

    private static List<String> values(List<LabelMatcher> matchers, String label) {
        return matchers.stream()
                .filter(matcher -> matcher.label().equals(label))
                .map(LabelMatcher::value)
                .distinct()
                .toList();
    }
}
