package dev.monctl.validation.estate.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.query.OneSided;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether what a rule writes on its alerts is true of what it asks for, and is called as routes and messages call it. */
public final class RuleLabels {
    private static final String CLUSTER = "cluster";
    private static final String SEVERITY = "severity";

    private RuleLabels() {}

    /**
     * What is wrong with the labels of alerts.
     *
     * @param identity the labels that every system has on all that it sends
     */
    public static List<Finding> judge(List<RuleFile> files, Set<String> identity) {
        Set<String> usual = new TreeSet<>(identity);
        usual.add(SEVERITY);
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleFile.Rule::isAlert)
                .flatMap(rule -> Stream.of(misspelt(rule, usual), ofEveryCluster(rule).stream(), oneSided(rule))
                        .flatMap(Function.identity()))
                .toList();
    }

    private static Stream<Finding> misspelt(RuleFile.Rule rule, Set<String> usual) {
        Set<String> missing = new TreeSet<>(usual);
        missing.removeAll(rule.labels());
        return Yaml.entries(rule.node(), "labels").stream()
                .map(YamlNode.Entry::key)
                .filter(label -> !usual.contains(label.text()))
                .flatMap(label ->
                        Suggestion.nearest(label.text(), missing).map(meant -> misspelt(rule, label, meant)).stream());
    }

    private static Finding misspelt(RuleFile.Rule rule, Scalar label, String meant) {
        return Finding.warning(
                "label/misspelt",
                label.place(null),
                rule.name() + " writes the label '" + label.text() + "' on its alerts, which no route asks for",
                "",
                "did you mean '" + meant + "'?");
    }

    private static Stream<Finding> oneSided(RuleFile.Rule rule) {
        return OneSided.in(rule.text()).stream()
                .map(label -> label.finding(
                        Spelling.of(
                                rule.expression(),
                                label.matcher().label(),
                                label.matcher().start()),
                        rule.name()));
    }

    /** Its alerts are said to be of one system, and come from whichever has such a series. */
    private static Optional<Finding> ofEveryCluster(RuleFile.Rule rule) {
        List<Selector> selectors = Query.prom(rule.text()).selectors();
        boolean isOfOne = selectors.stream()
                .flatMap(selector -> selector.matchers().stream())
                .anyMatch(matcher -> matcher.label().equals(CLUSTER));
        return Yaml.mapping(rule.node(), "labels")
                .flatMap(labels -> Yaml.scalar(labels, CLUSTER))
                .filter(cluster -> !selectors.isEmpty() && !isOfOne)
                .map(cluster -> Finding.warning(
                        "label/every-cluster",
                        cluster.place(null),
                        rule.name() + " says that its alerts are of " + cluster.text()
                                + ", and asks for series of every cluster",
                        "a series of any other one fires it, or keeps it silent",
                        "write cluster=\"" + cluster.text() + "\" into what it selects"));
    }
}
