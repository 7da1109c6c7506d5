package dev.monctl.render;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Route;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.TimeSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An alert of the catalogue as the rule files need it. PromQL has no notion of a spoke, so what the alert is about is a
 * regular expression over a label.
 *
 * @param route the way of its severity
 * @param restricted whether it is about some clusters only
 * @param clusters their names, as a regular expression
 */
record Alert(
        AlertRule rule, Route route, SilenceTiming silence, String runbookURL, boolean restricted, String clusters) {
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
                clusters(estate, rule));
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
    private static String clusters(Estate estate, AlertRule rule) {
        List<String> names = new ArrayList<>();
        if (rule.hub()) {
            names.add(estate.hub().cluster().toString());
        }
        rule.spokes().forEach(spoke -> names.add(spoke.name().toString()));
        return String.join("|", names);
    }

    /** Whether it fires for this system. */
    public boolean isAbout(TestedSystem system) {
        return system.isHub()
                ? hub()
                : spokes().stream().anyMatch(spoke -> spoke.name().toString().equals(system.name()));
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

    /** Both sides of its threshold; null where it has none. */
    public @Nullable TestedLevel level() {
        Percentage threshold = above();
        return threshold == null ? null : TestedLevel.around(threshold);
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
