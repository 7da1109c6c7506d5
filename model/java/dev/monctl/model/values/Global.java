package dev.monctl.model.values;

import java.util.List;
import java.util.stream.Stream;

/** A value below {@code global} of the agent's chart that the topology decides. */
public enum Global {
    CLUSTER_NAME("clusterName"),
    ENVIRONMENT("environment"),
    HUB_ENDPOINT("hubEndpoint"),
    PROMETHEUS_URL("prometheusURL"),
    LOKI_URL("lokiURL"),
    LABELS("labels"),
    SCRAPE_INTERVAL("scrapeInterval"),
    HEARTBEAT_INTERVAL("heartbeatInterval"),
    EXTRA_ALLOY("extraAlloy");

    private static final String PARENT = "global";

    private final String key;

    Global(String key) {
        this.key = key;
    }

    /** The way to it, and on to what lies below it. */
    public String[] path(String... below) {
        return Stream.concat(Stream.of(PARENT, key), Stream.of(below)).toArray(String[]::new);
    }

    /** The same value as it can be written below a sub-chart, which gets it from Helm as its own. */
    List<String> under(String subChart) {
        return List.of(subChart, PARENT, key);
    }
}
