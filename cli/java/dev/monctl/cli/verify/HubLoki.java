package dev.monctl.cli.verify;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The hub's store of logs. */
final class HubLoki {
    /** How far back a line is looked for. */
    static final Duration REACH = Duration.ofHours(1);

    /** Loki opens all lines of that time, so that most spokes are to be found in a short one. */
    private static final Duration RECENT = Duration.ofMinutes(5);

    /** More names would make an address that is too long for some proxy. */
    private static final int MOST_NAMED = 50;

    private final HubClient client;

    HubLoki(HubClient client) {
        this.client = client;
    }

    /**
     * Who has sent a line within {@link #REACH}, and when the last one.
     *
     * @param identity names of labels
     * @param expected clusters that are looked for; who else is found is named, too
     */
    List<Sender> senders(Collection<String> identity, Set<String> expected) throws Unanswered, InterruptedException {
        List<Sender> senders = new ArrayList<>(query(".+", identity, RECENT));
        Set<String> missing = new TreeSet<>(expected);
        senders.forEach(sender -> missing.remove(sender.cluster()));
        if (!missing.isEmpty()) {
            // Names of clusters are letters, digits and hyphens, which mean themselves.
            String names = missing.size() <= MOST_NAMED ? String.join("|", missing) : ".+";
            query(names, identity, REACH).stream()
                    .filter(sender -> missing.contains(sender.cluster()))
                    .forEach(senders::add);
        }
        return senders;
    }

    private List<Sender> query(String clusters, Collection<String> identity, Duration back)
            throws Unanswered, InterruptedException {
        Map<String, String> parameters = Map.of("query", newest(clusters, String.join(", ", identity), back));
        List<Sample> samples = Sample.vector(client, client.get("/loki/api/v1/query", parameters));
        return samples.stream()
                .map(sample -> Sender.of(present(sample.labels()), sample.time() - sample.value()))
                .toList();
    }

    /** A label that no line has is an empty one for Loki. */
    private static Map<String, String> present(Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(label -> !label.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A query has no function for the time of a line; a template does. */
    static String newest(String clusters, String labels, Duration back) {
        return "max by (" + labels + ") (max_over_time({cluster=~\"" + clusters + "\"}"
                + " | label_format arrived=\"{{ __timestamp__ | unixEpoch }}\" | unwrap arrived ["
                + TimeSpan.of(back) + "]) by (" + labels + "))";
    }
}
