package dev.monctl.validation.route;

import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** An alert of one system silences those of the same system alone. */
final class Silences {
    private static final String SYSTEM = "cluster";

    private Silences() {}

    static List<Finding> judge(List<Inhibition> inhibitions) {
        return inhibitions.stream()
                .filter(rule -> !rule.equal().contains(SYSTEM) && !names(rule, SYSTEM))
                .filter(rule -> !rule.sources().isEmpty() && !rule.targets().isEmpty()) // which are refused
                .map(rule -> Finding.error(
                        "route/silences-others",
                        rule.place(),
                        "while " + rule.source() + " fires of one system, alerts of all others are silenced, too",
                        "add cluster to equal"))
                .toList();
    }

    /** Whether it says itself which system it is about. */
    private static boolean names(Inhibition rule, String label) {
        return Stream.of(rule.sources(), rule.targets())
                .allMatch(conditions ->
                        conditions.stream().anyMatch(each -> each.label().equals(label) && each.isFixed()));
    }
}
