package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.promtool.Check;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Selector;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Queries of unit tests for alerts that there cannot be: whoever expects nothing of them always finds it. */
final class AskedAlerts {
    private final Map<String, Set<String>> known = new TreeMap<>();

    /**
     * Which there may be.
     *
     * @param alerts the names of all alerts
     * @param systems the names of all clusters
     * @param labels the names of all labels that alerts have
     */
    AskedAlerts(Collection<String> alerts, Collection<String> systems, Collection<String> labels) {
        known.put("alertname", new TreeSet<>(alerts));
        known.put("alertstate", Set.of("firing", "pending"));
        known.put("cluster", new TreeSet<>(systems));
        labels.forEach(label -> known.putIfAbsent(label, Set.of()));
    }

    List<Finding> judge(Check.Asked query) {
        return query.selectors().stream()
                .filter(selector -> "ALERTS".equals(selector.metric()))
                .map(Selector::matchers)
                .flatMap(List::stream)
                .flatMap(matcher -> judge(query.text(), matcher).stream())
                .toList();
    }

    private List<Finding> judge(Scalar query, LabelMatcher matcher) {
        Set<String> values = known.get(matcher.label());
        if (values == null) {
            return List.of(
                    nothing(query, matcher, matcher.label(), "the label '" + matcher.label() + "'", known.keySet()));
        }
        boolean isThere = values.isEmpty() || !matcher.operator().equals("=") || values.contains(matcher.value());
        return isThere
                ? List.of()
                : List.of(nothing(
                        query, matcher, matcher.value(), matcher.label() + " '" + matcher.value() + "'", values));
    }

    private static Finding nothing(
            Scalar query, LabelMatcher matcher, String word, String what, Collection<String> values) {
        return Finding.error(
                "test/finds-nothing",
                Spelling.of(query, word, matcher.start()),
                "a test asks for alerts with " + what + ", which none has: whatever fires, it finds nothing",
                Suggestion.help(word, values, "there are", "remove the query"));
    }
}
