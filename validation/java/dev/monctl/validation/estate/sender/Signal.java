package dev.monctl.validation.estate.sender;

import dev.monctl.model.topology.Endpoint;
import dev.monctl.model.topology.Endpoints;

/** What a spoke delivers. */
public enum Signal {
    METRICS("metrics", "prometheus.remote_write \"hub\"", "prometheus", Endpoint.PROMETHEUS),
    LOGS("logs", "loki.write \"hub\"", "loki", Endpoint.LOKI);

    private final String word;
    private final String component;
    private final String receiver;
    private final String path;

    Signal(String word, String component, String receiver, String path) {
        this.word = word;
        this.component = component;
        this.receiver = receiver;
        this.path = path;
    }

    /** How the block begins that delivers it. */
    public String component() {
        return component;
    }

    /** The program that takes it, as its image is called. */
    public String receiver() {
        return receiver;
    }

    /** Where that program takes it. */
    public String path() {
        return path;
    }

    /** Where the hub takes it, as a spoke sees it. */
    public String url(Endpoints endpoints) {
        return switch (this) {
            case METRICS -> endpoints.prometheusURL();
            case LOGS -> endpoints.lokiURL();
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
