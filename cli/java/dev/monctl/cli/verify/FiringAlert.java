package dev.monctl.cli.verify;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alert that fires now.
 *
 * @param since when it became active, as Prometheus writes it; empty where it does not say
 */
public record FiringAlert(String name, SortedMap<String, String> labels, String since) {
    public FiringAlert {
        labels = new TreeMap<>(labels);
    }

    /** Empty where it has none. */
    public String cluster() {
        return labels.getOrDefault("cluster", "");
    }
}
