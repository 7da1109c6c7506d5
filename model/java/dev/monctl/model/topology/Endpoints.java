package dev.monctl.model.topology;

import dev.monctl.model.unit.Numeric;

/** Where metrics and logs are pushed to, as a spoke sees it. The only place that knows ports and names for each mode. */
public record Endpoints(Endpoint prometheus, Endpoint loki) {

    static Endpoints of(Hub hub) {
        Exposure exposure = hub.exposure();
        String address = hub.address().inURL();
        return switch (exposure.mode()) {
            case HOST_PORT, LOAD_BALANCER ->
                new Endpoints(
                        prometheus(address, hub.prometheus().port()),
                        loki(address, hub.loki().port()));
            case NODE_PORT ->
                new Endpoints(
                        prometheus(address, exposure.nodePorts().prometheus()),
                        loki(address, exposure.nodePorts().loki()));
            case TAILSCALE_OPERATOR ->
                new Endpoints(
                        prometheus(
                                exposure.hostnames().prometheus().toString(),
                                hub.prometheus().port()),
                        loki(exposure.hostnames().loki().toString(), hub.loki().port()));
        };
    }

    private static Endpoint prometheus(String host, Numeric port) {
        return new Endpoint(host, port, Endpoint.PROMETHEUS);
    }

    private static Endpoint loki(String host, Numeric port) {
        return new Endpoint(host, port, Endpoint.LOKI);
    }

    /** Where Prometheus takes remote writes. */
    public String prometheusURL() {
        return prometheus.pushURL();
    }

    /** Where Loki takes pushes. */
    public String lokiURL() {
        return loki.pushURL();
    }
}
