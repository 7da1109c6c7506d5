package dev.monctl.model.topology;

import dev.monctl.model.unit.Numeric;

/**
 * A receiver of the hub.
 *
 * @param host as it stands in a URL, so an address of version 6 is in brackets
 */
public record Endpoint(String host, Numeric port) {
    public String url() {
        return "http://" + host + ":" + port;
    }
}
