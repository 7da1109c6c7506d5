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
import java.util.regex.Pattern;

/**
 * What a test asks at one time.
 *
 * @param alert which alert; empty where any may be meant
 * @param systems the clusters that it names
 * @param time as it is written
 */
public record Check(String alert, Set<String> systems, String time, Place place) {
    private static final Pattern ALTERNATIVES = Pattern.compile("[\\w-]+(?:\\|[\\w-]+)*");

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
            Set<String> alerts = values(matchers, "alertname");
            String alert = alerts.size() == 1 ? alerts.iterator().next() : "";
            checks.add(of(check, alert, values(matchers, "cluster")));
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

    /** What a query names itself: a test that leaves a system out does not ask for it. */
    private static Set<String> values(List<LabelMatcher> matchers, String label) {
        Set<String> values = new LinkedHashSet<>();
        for (LabelMatcher matcher : matchers) {
            if (matcher.label().equals(label)) {
                values.addAll(named(matcher));
            }
        }
        return values;
    }

    private static List<String> named(LabelMatcher matcher) {
        return switch (matcher.operator()) {
            case "=" -> List.of(matcher.value());
            case "=~" ->
                ALTERNATIVES.matcher(matcher.value()).matches()
                        ? List.of(matcher.value().split("\\|"))
                        : List.of();
            default -> List.of();
        };
    }
}
