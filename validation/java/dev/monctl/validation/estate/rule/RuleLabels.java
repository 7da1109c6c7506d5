package dev.monctl.validation.estate.rule;

import dev.monctl.model.estate.Estate;
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
    private final LabelPlaces places;
    private final Set<String> usual;

    private RuleLabels(LabelPlaces places, Set<String> usual) {
        this.places = places;
        this.usual = usual;
    }

    /**
     * What is wrong with the labels of alerts.
     *
     * @param identity the labels that every system has on all that it sends
     */
    public static List<Finding> judge(Estate estate, List<RuleFile> files, Set<String> identity) {
        Set<String> usual = new TreeSet<>(identity);
        usual.add(LabelPlaces.SEVERITY);
        RuleLabels labels = new RuleLabels(new LabelPlaces(estate), usual);
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleFile.Rule::isAlert)
                .flatMap(rule -> Stream.of(labels.misspelt(rule), labels.ofEveryCluster(rule).stream(), oneSided(rule))
                        .flatMap(Function.identity()))
                .toList();
    }

    private Stream<Finding> misspelt(RuleFile.Rule rule) {
        Set<String> missing = new TreeSet<>(usual);
        missing.removeAll(rule.labels());
        return Yaml.entries(rule.node(), "labels").stream()
                .filter(label -> !usual.contains(label.key().text()))
                .flatMap(label ->
                        Suggestion.nearest(label.key().text(), missing)
                                .map(meant -> misspelt(rule, label, meant))
                                .stream());
    }

    private Finding misspelt(RuleFile.Rule rule, YamlNode.Entry label, String meant) {
        String value = Yaml.text(label.value()).map(Scalar::text).orElse("");
        return Finding.warning(
                        "label/misspelt",
                        label.key().place(null),
                        rule.name() + " writes the label '" + label.key().text()
                                + "' on its alerts, which no route asks for",
                        "",
                        "did you mean '" + meant + "'?")
                .beside(places.of(meant, value));
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
    private Optional<Finding> ofEveryCluster(RuleFile.Rule rule) {
        List<Selector> selectors = Query.prom(rule.text()).selectors();
        boolean isOfOne = selectors.stream()
                .flatMap(selector -> selector.matchers().stream())
                .anyMatch(matcher -> matcher.label().equals(LabelPlaces.CLUSTER));
        return Yaml.mapping(rule.node(), "labels")
                .flatMap(labels -> Yaml.scalar(labels, LabelPlaces.CLUSTER))
                .filter(cluster -> !selectors.isEmpty() && !isOfOne)
                .map(cluster -> Finding.warning(
                                "label/every-cluster",
                                cluster.place(null),
                                rule.name() + " says that its alerts are of " + cluster.text()
                                        + ", and asks for series of every cluster",
                                "a series of any other one fires it, or keeps it silent",
                                "write cluster=\"" + cluster.text() + "\" into what it selects")
                        .beside(places.of(LabelPlaces.CLUSTER, cluster.text())));
    }
}
