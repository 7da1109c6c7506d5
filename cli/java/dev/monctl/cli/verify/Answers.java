package dev.monctl.cli.verify;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the hub says.
 *
 * @param metrics empty where Prometheus was not asked or did not answer
 * @param logs empty where Loki was not
 * @param findings why somebody did not answer
 */
public record Answers(Optional<Metrics> metrics, Optional<List<Sender>> logs, List<Finding> findings) {
    /** What Prometheus says. */
    public record Metrics(
            List<Sender> heartbeats, Map<String, Long> answering, List<Target> down, List<FiringAlert> firing) {
        public Metrics {
            heartbeats = List.copyOf(heartbeats);
            answering = Map.copyOf(answering);
            down = List.copyOf(down);
            firing = List.copyOf(firing);
        }
    }

    public Answers {
        logs = logs.map(List::copyOf);
        findings = List.copyOf(findings);
    }

    /** Asks whoever can be asked; that one does not answer keeps nobody from asking the other. */
    public static Answers of(HubAccess hub, Estate estate) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        Set<String> identity = identity(estate);
        Optional<Metrics> metrics = Optional.empty();
        try {
            Optional<HubClient> client = hub.client(Service.PROMETHEUS);
            if (client.isPresent()) {
                metrics = Optional.of(metrics(new HubPrometheus(client.get()), estate, identity));
            }
        } catch (Unanswered reason) {
            findings.add(reason.finding());
        }
        Optional<List<Sender>> logs = Optional.empty();
        try {
            Optional<HubClient> client = hub.client(Service.LOKI);
            if (client.isPresent()) {
                logs = Optional.of(new HubLoki(client.get()).senders(identity, spokes(estate)));
            }
        } catch (Unanswered reason) {
            findings.add(reason.finding());
        }
        return new Answers(metrics, logs, findings);
    }

    private static Metrics metrics(HubPrometheus prometheus, Estate estate, Set<String> identity)
            throws Unanswered, InterruptedException {
        return new Metrics(
                prometheus.senders(identity, estate.agent().heartbeatInterval()),
                prometheus.answering(),
                prometheus.down(),
                prometheus.firing());
    }

    private static Set<String> identity(Estate estate) {
        Set<String> names = new TreeSet<>();
        estate.spokes().forEach(spoke -> names.addAll(spoke.identity().keySet()));
        return names.isEmpty() ? Set.of("cluster") : names;
    }

    private static Set<String> spokes(Estate estate) {
        return estate.spokes().stream().map(spoke -> spoke.name().toString()).collect(Collectors.toSet());
    }
}
