package dev.monctl.cli.verify;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whoever sends with these labels.
 *
 * @param labels those that tell who it is; one that it does not send is not there
 * @param age of the newest that has arrived, seen by the hub's clock
 */
public record Sender(SortedMap<String, String> labels, Duration age) {
    public Sender {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** Whose clock runs ahead has sent just now. */
    static Sender of(Map<String, String> labels, double seconds) {
        return new Sender(new TreeMap<>(labels), Duration.ofMillis(Math.max(0, Math.round(seconds * 1000))));
    }

    /** Empty where it sends none. */
    public String cluster() {
        return labels.getOrDefault("cluster", "");
    }
}
