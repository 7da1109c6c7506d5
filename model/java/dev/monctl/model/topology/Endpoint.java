package dev.monctl.model.topology;

import dev.monctl.model.unit.Numeric;

/**
 * A receiver of the hub.
 *
 * @param host as it stands in a URL, so an address of version 6 is in brackets
 * @param path where it takes what is pushed
 */
public record Endpoint(String host, Numeric port, String path) {
    /** Where Prometheus takes remote writes. */
    public static final String PROMETHEUS = "/api/v1/write";

    /** Where Loki takes pushes. */
    public static final String LOKI = "/loki/api/v1/push";

    public String url() {
        return "http://" + host + ":" + port;
    }

    /** The whole address that is pushed to. */
    public String pushURL() {
        return url() + path;
    }
}
