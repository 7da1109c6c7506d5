package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.duration.PrometheusDuration;
import dev.monctl.validation.promtool.Check;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a test that expects an alert for the first time also asks that it is silent one evaluation earlier: else the alert may
 * fire any time before.
 *
 * @param alerts those that are tested so
 * @param step the time between two evaluations
 */
record SilentBefore(Set<String> alerts, Duration step) {

    /** Of one file; empty where it does not say how often rules are evaluated. */
    static Optional<SilentBefore> of(YamlNode root, Set<String> alerts) {
        return PrometheusDuration.of(Yaml.word(root, "evaluation_interval"))
                .map(step -> new SilentBefore(alerts, step));
    }

    List<Finding> judge(List<Check> test) {
        List<Finding> findings = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        SortedMap<Duration, List<Check>> inTime = inTime(test);
        inTime.forEach((time, checks) -> {
            List<Check> before = inTime.getOrDefault(time.minus(step), List.of());
            for (Check check : checks) {
                for (Map<String, String> labels : check.expected()) {
                    String alert = labels.getOrDefault("alertname", check.alert());
                    String system = labels.getOrDefault("cluster", "");
                    boolean isFirst = alerts.contains(alert) && seen.add(List.of(alert, system));
                    if (isFirst && before.stream().noneMatch(other -> isSilent(other, alert, system))) {
                        findings.add(finding(check, alert, system));
                    }
                }
            }
        });
        return findings;
    }

    private static boolean isSilent(Check check, String alert, String system) {
        return check.expected().isEmpty()
                && (check.alert().isEmpty() || check.alert().equals(alert))
                && (check.systems().isEmpty() || check.systems().contains(system));
    }

    /** The checks by their times: a test of all spokes has some for each of them, at times of its own. */
    private static SortedMap<Duration, List<Check>> inTime(List<Check> test) {
        SortedMap<Duration, List<Check>> inTime = new TreeMap<>();
        test.forEach(check -> PrometheusDuration.of(check.time())
                .ifPresent(time ->
                        inTime.computeIfAbsent(time, first -> new ArrayList<>()).add(check)));
        return inTime;
    }

    private Finding finding(Check check, String alert, String system) {
        return Finding.warning(
                "test/not-before",
                check.place(),
                "a test expects " + alert + " of " + system + " at " + check.time()
                        + ", but not that it is silent at the evaluation before",
                "it passes, too, if the alert comes too early",
                "expect none at an eval_time that is one evaluation_interval earlier");
    }
}
