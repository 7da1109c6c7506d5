package dev.monctl.model.topology;

/** Where metrics and logs are pushed to, as a spoke sees it. The only place that knows ports and names for each mode. */
public record Endpoints(Endpoint prometheus, Endpoint loki) {

    static Endpoints of(Hub hub) {
        Exposure exposure = hub.exposure();
        String address = hub.address().inURL();
        return switch (exposure.mode()) {
            case HOST_PORT, LOAD_BALANCER ->
                new Endpoints(
                        new Endpoint(address, hub.prometheus().port()),
                        new Endpoint(address, hub.loki().port()));
            case NODE_PORT ->
                new Endpoints(
                        new Endpoint(address, exposure.nodePorts().prometheus()),
                        new Endpoint(address, exposure.nodePorts().loki()));
            case TAILSCALE_OPERATOR ->
                new Endpoints(
                        new Endpoint(
                                exposure.hostnames().prometheus().toString(),
                                hub.prometheus().port()),
                        new Endpoint(
                                exposure.hostnames().loki().toString(),
                                hub.loki().port()));
        };
    }

    /** Where Prometheus takes remote writes. */
    public String prometheusURL() {
        return prometheus.url() + "/api/v1/write";
    }

    /** Where Loki takes pushes. */
    public String lokiURL() {
        return loki.url() + "/loki/api/v1/push";
    }
}
