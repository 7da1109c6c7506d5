package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a test asks at one time.
 *
 * @param alert which alert; empty where any may be meant
 * @param systems the clusters that it names
 * @param time as it is written
 * @param expected the labels of each alert that is to fire then; none where all is to be silent
 * @param query what it asks with, where it names no alert but queries
 */
public record Check(
        String alert,
        Set<String> systems,
        String time,
        Place place,
        List<Map<String, String>> expected,
        Optional<Asked> query) {
    private static final Pattern ALTERNATIVES = Pattern.compile("[\\w-]+(?:\\|[\\w-]+)*");

    /** A query as it is written, and the series that it selects. */
    public record Asked(Scalar text, List<Selector> selectors) {}

    public Check {
        expected = List.copyOf(expected);
    }

    /** All that a test asks. */
    public static List<Check> of(YamlNode test) {
        List<Check> checks = new ArrayList<>();
        for (YamlNode check : Yaml.items(test, "alert_rule_test")) {
            checks.add(ofAlert(check));
        }
        for (YamlNode check : Yaml.items(test, "promql_expr_test")) {
            checks.add(ofQuery(check));
        }
        return checks;
    }

    private static Check ofAlert(YamlNode check) {
        String name = Yaml.word(check, "alertname");
        Set<String> systems = new LinkedHashSet<>();
        List<Map<String, String>> expected = new ArrayList<>();
        for (YamlNode alert : Yaml.items(check, "exp_alerts")) {
            Map<String, String> labels = new TreeMap<>(Map.of("alertname", name));
            Yaml.entries(alert, "exp_labels").forEach(entry -> {
                if (entry.value() instanceof Scalar value) {
                    labels.put(entry.key().text(), value.text());
                }
            });
            Yaml.mapping(alert, "exp_labels").ifPresent(each -> systems.add(Yaml.word(each, "cluster")));
            expected.add(labels);
        }
        return of(check, name, systems, expected, Optional.empty());
    }

    private static Check ofQuery(YamlNode check) {
        Optional<Asked> query = Yaml.text(check, "expr")
                .map(text -> new Asked(text, Query.prom(text.text()).selectors()));
        List<LabelMatcher> matchers = query.map(Asked::selectors).orElse(List.of()).stream()
                .flatMap(selector -> selector.matchers().stream())
                .toList();
        Set<String> alerts = values(matchers, "alertname");
        String alert = alerts.size() == 1 ? alerts.iterator().next() : "";
        List<Map<String, String>> expected = new ArrayList<>();
        for (YamlNode sample : Yaml.items(check, "exp_samples")) {
            Map<String, String> labels = new TreeMap<>();
            Query.prom(Yaml.word(sample, "labels")).selectors().stream()
                    .flatMap(selector -> selector.matchers().stream())
                    .forEach(each -> labels.put(each.label(), each.value()));
            expected.add(labels);
        }
        return of(check, alert, values(matchers, "cluster"), expected, query);
    }

    private static Check of(
            YamlNode check,
            String alert,
            Set<String> systems,
            List<Map<String, String>> expected,
            Optional<Asked> query) {
        return new Check(
                alert,
                systems,
                Yaml.word(check, "eval_time"),
                Yaml.get(check, "eval_time").orElse(check).place(null),
                expected,
                query);
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
