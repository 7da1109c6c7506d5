package dev.monctl.cli.verify;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The hub's store of metrics. Each question is asked once for all spokes. */
final class HubPrometheus {
    /** How far back a heartbeat is looked for. */
    static final Duration REACH = Duration.ofDays(1);

    /** The series that the silence alerts wait for: the Alloy of each node scrapes itself. */
    private static final String HEARTBEAT = "up{job=\"integrations/self\"}";

    private static final Duration RECENT = Duration.ofHours(1);

    private final HubClient client;

    HubPrometheus(HubClient client) {
        this.client = client;
    }

    /**
     * Who has sent a heartbeat within {@link #REACH}, and when the last one.
     *
     * @param identity names of labels
     * @param interval how often a heartbeat is sent
     */
    List<Sender> senders(Collection<String> identity, TimeSpan interval) throws Unanswered, InterruptedException {
        List<Sender> senders = new ArrayList<>();
        for (Sample sample : query(heartbeats(String.join(", ", identity), interval))) {
            senders.add(Sender.of(sample.labels(), sample.value()));
        }
        return senders;
    }

    /**
     * Of each sender the time since its newest sample: Prometheus' own clock, so that the one of this machine does not matter.
     * A plain selector sees nothing of who has stopped, so that the past is walked through: at first in steps of a heartbeat,
     * which miss none of them though each is only in sight until Alloy says that its series has ended; farther back in longer
     * steps.
     */
    static String heartbeats(String labels, TimeSpan interval) {
        String newest = "max by (" + labels + ") (";
        return "time() - (" + newest + "timestamp(" + HEARTBEAT + "))"
                + " or " + newest + walk(RECENT, interval.go()) + ")"
                + " or " + newest + walk(REACH, "1m") + "))";
    }

    private static String walk(Duration back, String step) {
        return "max_over_time(timestamp(" + HEARTBEAT + ")[" + TimeSpan.of(back) + ":" + step + "])";
    }

    /** How many targets answer, of each cluster. */
    Map<String, Long> answering() throws Unanswered, InterruptedException {
        Map<String, Long> counts = new TreeMap<>();
        for (Sample sample : query("count by (cluster) (up == 1)")) {
            counts.put(sample.label("cluster"), Math.round(sample.value()));
        }
        return counts;
    }

    /** Those that do not. */
    List<Target> down() throws Unanswered, InterruptedException {
        return query("up == 0").stream()
                .map(sample -> new Target(sample.label("cluster"), sample.label("job"), sample.label("instance")))
                .sorted()
                .toList();
    }

    private List<Sample> query(String query) throws Unanswered, InterruptedException {
        return Sample.vector(client, client.get("/api/v1/query", Map.of("query", query)));
    }

    /** Alerts that fire, in the order of their names. */
    List<FiringAlert> firing() throws Unanswered, InterruptedException {
        JsonNode alerts = client.get("/api/v1/alerts", Map.of()).path("alerts");
        if (!alerts.isArray()) {
            throw client.wrongForm("there is no list of alerts");
        }
        Map<String, FiringAlert> firing = new TreeMap<>();
        for (JsonNode alert : alerts) {
            Map<String, String> labels = Sample.labels(alert.path("labels"));
            if (alert.path("state").asString("").equals("firing")) {
                String name = labels.getOrDefault("alertname", "");
                String since = alert.path("activeAt").asString("");
                firing.put(name + labels, new FiringAlert(name, new TreeMap<>(labels), since));
            }
        }
        return List.copyOf(firing.values());
    }
}
