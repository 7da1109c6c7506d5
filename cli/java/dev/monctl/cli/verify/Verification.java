package dev.monctl.cli.verify;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hub's answers, held against the topology.
 *
 * @param spokes those that were asked about, in the order of the topology
 * @param unknown clusters that send now and are not in the topology; the empty name for series without one
 */
public record Verification(
        Estate estate, List<SpokeState> spokes, Map<String, Duration> unknown, List<Finding> failures) {
    public Verification {
        spokes = List.copyOf(spokes);
        unknown = new LinkedHashMap<>(unknown);
        failures = List.copyOf(failures);
    }

    /**
     * What the answers come to.
     *
     * @param asked names of spokes; empty where all are meant, and only then it is told who else sends
     */
    public static Verification of(Estate estate, Collection<String> asked, Answers answers) {
        List<SpokeState> states = estate.spokes().stream()
                .filter(spoke -> asked.isEmpty() || asked.contains(spoke.name().toString()))
                .map(spoke -> SpokeState.of(spoke, estate.alerting(), answers))
                .toList();
        Map<String, Duration> unknown = asked.isEmpty() ? unknown(estate, answers) : Map.of();
        return new Verification(estate, states, unknown, answers.findings());
    }

    private static Map<String, Duration> unknown(Estate estate, Answers answers) {
        Duration patience =
                estate.alerting().rule("TailscaleConnectivityLost").forAtLeast().duration();
        List<String> known = new ArrayList<>(names(estate.spokes()));
        known.add(estate.hub().cluster().toString());
        Map<String, Duration> unknown = new LinkedHashMap<>();
        answers.metrics().stream()
                .flatMap(metrics -> metrics.heartbeats().stream())
                .filter(sender -> sender.age().compareTo(patience) < 0 && !known.contains(sender.cluster()))
                .forEach(sender -> unknown.merge(
                        sender.cluster(), sender.age(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return unknown;
    }

    private static List<String> names(List<Spoke> spokes) {
        return spokes.stream().map(spoke -> spoke.name().toString()).toList();
    }

    /** All that is to say. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(failures);
        for (SpokeState state : spokes) {
            state.heartbeats().filter(Arrival::isSilent).ifPresent(arrival -> findings.add(silent(state, arrival)));
            boolean isAlive = !state.heartbeats().map(Arrival::isSilent).orElse(false);
            state.lines()
                    .filter(arrival -> isAlive && arrival.isSilent())
                    .ifPresent(arrival -> findings.add(withoutLines(state)));
            state.wrongLabels().forEach(label -> findings.add(wrong(state, label)));
        }
        unknown.keySet().forEach(cluster -> findings.add(unknown(cluster)));
        return findings;
    }

    private Finding silent(SpokeState state, Arrival arrival) {
        String most = TimeSpan.of(arrival.patience()).toString();
        String since = arrival.age()
                .map(age -> "its newest heartbeat is " + Age.of(age) + " old, and " + most + " is the most")
                .orElse("no heartbeat of the last " + TimeSpan.of(HubPrometheus.REACH) + " has arrived");
        return error(
                "verify/silent",
                state,
                state.spoke().name() + " is silent: " + since,
                "on the spoke: does Alloy run, and does it reach "
                        + estate.hub().endpoints().prometheusURL() + "? its log says why not");
    }

    private Finding withoutLines(SpokeState state) {
        return error(
                "verify/no-log-lines",
                state,
                state.spoke().name() + " sends no log lines: none of the last " + TimeSpan.of(HubLoki.REACH)
                        + " has arrived",
                "on the spoke: does Alloy reach " + estate.hub().endpoints().lokiURL() + "? its log says why not");
    }

    private Finding wrong(SpokeState state, WrongLabel label) {
        String sends = label.found() == null ? "no label " + label.name() : label.name() + " '" + label.found() + "'";
        return error(
                "verify/wrong-label",
                state,
                state.spoke().name() + " sends " + sends + ", but is " + label.name() + " '" + label.expected()
                        + "' in the topology",
                state.spoke()
                        .match(
                                cluster -> "argocd app sync monitoring-agent-" + cluster.name()
                                        + ", once what was rendered is in Git",
                                machine -> "build and switch " + machine.name() + " with the rendered module"));
    }

    private Finding error(String code, SpokeState state, String what, String help) {
        String key = Places.below("spokes", state.spoke().name().toString());
        return Finding.error(code, estate.places().key(key), what, help);
    }

    private Finding unknown(String cluster) {
        if (cluster.isEmpty()) {
            return unknown("somebody sends heartbeats without the label cluster", "look for them: up{cluster=\"\"}");
        }
        List<String> silent = spokes.stream()
                .filter(state -> state.heartbeats().map(Arrival::isSilent).orElse(false))
                .map(state -> state.spoke().name().toString())
                .collect(Collectors.toList());
        return unknown(
                "cluster '" + cluster + "' sends to the hub, but is no spoke of the topology",
                Suggestion.nearest(cluster, silent)
                        .map(name -> "is it " + name
                                + ", which is silent? then its agent has another name than the topology")
                        .orElse("add it below spokes, or stop its Alloy"));
    }

    private Finding unknown(String what, String help) {
        return Finding.warning(
                "verify/unknown-sender",
                estate.places().key("spokes"),
                what,
                "no alert waits for it, and nobody knows whose it is",
                help);
    }
}
