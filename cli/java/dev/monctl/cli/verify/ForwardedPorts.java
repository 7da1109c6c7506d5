package dev.monctl.cli.verify;

import dev.monctl.model.topology.Hub;
import dev.monctl.validation.engine.Program;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services of the hub's namespace, through kubectl. Each way is ended when this is closed, or with monctl itself. */
public final class ForwardedPorts implements HubAccess {
    private final Program kubectl;
    private final List<String> scope;
    private final Hub hub;
    private final Map<String, String> headers;
    private final Duration patience;
    private final List<PortForward> open = new ArrayList<>();

    /**
     * No port is forwarded yet.
     *
     * @param scope arguments that say which cluster and namespace is meant
     */
    public ForwardedPorts(
            Program kubectl, List<String> scope, Hub hub, Map<String, String> headers, Duration patience) {
        this.kubectl = kubectl;
        this.scope = List.copyOf(scope);
        this.hub = hub;
        this.headers = Map.copyOf(headers);
        this.patience = patience;
    }

    @Override
    public Optional<HubClient> client(Service service) throws Unanswered, InterruptedException {
        int port = (service == Service.PROMETHEUS
                        ? hub.prometheus().port()
                        : hub.loki().port())
                .value();
        PortForward forward = PortForward.start(kubectl, scope, service.object(), port);
        open.add(forward);
        URI address = URI.create("http://127.0.0.1:" + forward.awaitPort(patience));
        return Optional.of(new HubClient(service, address, headers, patience, ProxySelector.of(null)));
    }

    @Override
    public void close() {
        open.forEach(PortForward::close);
    }
}
