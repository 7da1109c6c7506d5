package dev.monctl.render;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Route;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.TimeSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An alert of the catalogue as the rule files need it. PromQL has no notion of a spoke, so what the alert is about is a
 * regular expression over a label.
 *
 * @param route the way of its severity
 * @param restricted whether it is about some clusters only
 * @param clusters their names, as a regular expression
 * @param about their names
 * @param level both sides of its threshold; null where it has none
 */
record Alert(
        AlertRule rule,
        Route route,
        SilenceTiming silence,
        String runbookURL,
        boolean restricted,
        String clusters,
        Set<String> about,
        @Nullable TestedLevel level) {
    /** The alerts by name, in the order of the catalogue. */
    static Map<String, Alert> of(Estate estate) {
        Map<String, Alert> alerts = new LinkedHashMap<>();
        estate.alerting().rules().forEach((name, rule) -> alerts.put(name, of(estate, rule)));
        return alerts;
    }

    private static Alert of(Estate estate, AlertRule rule) {
        return new Alert(
                rule,
                route(estate, rule.severity()),
                SilenceTiming.of(
                        rule.forAtLeast().duration(),
                        estate.agent().heartbeatInterval().duration(),
                        estate.hub().prometheus().evaluationInterval().duration()),
                runbook(estate, rule.name()),
                !rule.hub() || rule.spokes().size() < estate.spokes().size(),
                String.join("|", about(estate, rule)),
                about(estate, rule),
                level(estate, rule));
    }

    private static Route route(Estate estate, AlertSeverity severity) {
        return switch (severity) {
            case WARNING -> estate.alerting().routes().warning();
            case CRITICAL -> estate.alerting().routes().critical();
        };
    }

    /** Where the page about the alerts says what to do; its headings are their names. */
    static String runbook(Estate estate, String alert) {
        return estate.alerting().runbookBaseURL() + "#" + alert.toLowerCase(Locale.ROOT);
    }

    // A cluster's name is letters, digits and hyphens, so none of its characters means anything in a regular
    // expression.
    private static Set<String> about(Estate estate, AlertRule rule) {
        Set<String> names = new LinkedHashSet<>();
        if (rule.hub()) {
            names.add(estate.hub().cluster().toString());
        }
        rule.spokes().forEach(spoke -> names.add(spoke.name().toString()));
        return names;
    }

    private static @Nullable TestedLevel level(Estate estate, AlertRule rule) {
        Percentage threshold = rule.above();
        return threshold == null
                ? null
                : TestedLevel.around(threshold, TestTimes.of(estate).samplesOfRate());
    }

    /** Whether it fires for this system. */
    public boolean isAbout(TestedSystem system) {
        return about.contains(system.name());
    }

    public boolean enabled() {
        return rule.enabled();
    }

    public AlertSeverity severity() {
        return rule.severity();
    }

    public @Nullable Percentage above() {
        return rule.above();
    }

    /** Whether anything is above its threshold. */
    public boolean canBeExceeded() {
        Percentage threshold = above();
        return threshold == null || threshold.compareTo(Percentage.parse("100%")) < 0;
    }

    /** The channels of its severity, in the order of the route. */
    public String receivers() {
        return route.to().stream().map(channel -> channel.name().toString()).collect(Collectors.joining(","));
    }

    /** {@code for} in the topology, which is no name for a method. */
    public TimeSpan getFor() {
        return rule.forAtLeast();
    }

    public List<Spoke> spokes() {
        return rule.spokes();
    }

    /** The machines that it is about; whoever watches a cluster watches its nodes. */
    public Collection<TestedSystem> machines() {
        List<Spoke> machines = spokes().stream()
                .filter(spoke -> spoke.match(cluster -> false, machine -> true))
                .toList();
        return TestedSystem.spokes(machines).values();
    }

    public boolean hub() {
        return rule.hub();
    }
}
