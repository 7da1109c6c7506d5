package dev.monctl.validation.estate.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.validation.query.Aggregation;
import java.util.List;
import java.util.Optional;

/** Every alert says of which system it is: routes, inhibitions and messages go by the label {@code cluster}. */
public final class KeptCluster {
    private static final String CLUSTER = "cluster";

    private KeptCluster() {}

    public static List<Finding> judge(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.isAlert() && !rule.labels().contains(CLUSTER))
                .flatMap(rule -> dropping(rule).stream())
                .toList();
    }

    private static Optional<Finding> dropping(RuleFile.Rule rule) {
        return Aggregation.of(rule.text())
                .filter(aggregation -> !aggregation.keeps(CLUSTER))
                .map(aggregation -> Finding.error(
                        "rule/drops-cluster",
                        Spelling.of(rule.expression(), aggregation.operator(), aggregation.start()),
                        rule.name() + " loses the label cluster in " + aggregation.operator()
                                + ", so nobody learns of which system it is",
                        aggregation.isWithout()
                                ? "take cluster out of without"
                                : "write " + aggregation.operator() + " by (cluster, …)"));
    }
}
