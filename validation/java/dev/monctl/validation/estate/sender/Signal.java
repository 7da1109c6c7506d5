package dev.monctl.validation.estate.sender;

/** What a spoke delivers. */
public enum Signal {
    METRICS("metrics", "prometheus.remote_write \"hub\"", "prometheus", "/api/v1/write"),
    LOGS("logs", "loki.write \"hub\"", "loki", "/loki/api/v1/push");

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

    @Override
    public String toString() {
        return word;
    }
}
