package dev.monctl.render;

import dev.monctl.model.topology.Endpoint;
import dev.monctl.model.topology.Hub;

/**
 * Where the agents push to, in so far as their chart cannot work it out of the hub's address: empty where it can, so that whoever
 * changes the address in values changes it everywhere.
 */
record AgentURLs(String prometheus, String loki) {
    static AgentURLs of(Hub hub) {
        return new AgentURLs(
                unlessAt(hub, hub.endpoints().prometheus(), hub.endpoints().prometheusURL()),
                unlessAt(hub, hub.endpoints().loki(), hub.endpoints().lokiURL()));
    }

    private static String unlessAt(Hub hub, Endpoint endpoint, String url) {
        return endpoint.host().equals(hub.address().inURL()) ? "" : url;
    }
}
