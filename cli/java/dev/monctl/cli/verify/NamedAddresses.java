package dev.monctl.cli.verify;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Services at addresses that somebody has named. */
public final class NamedAddresses implements HubAccess {
    private final Map<Service, URI> addresses;
    private final Map<String, String> headers;
    private final Duration patience;
    private final ProxySelector proxies;

    /**
     * Services that are not asked yet.
     *
     * @param headers credentials and tenant, for every service
     */
    public NamedAddresses(
            Map<Service, URI> addresses, Map<String, String> headers, Duration patience, ProxySelector proxies) {
        this.addresses = new TreeMap<>(addresses);
        this.headers = new TreeMap<>(headers);
        this.patience = patience;
        this.proxies = proxies;
    }

    @Override
    public Optional<HubClient> client(Service service) {
        return Optional.ofNullable(addresses.get(service))
                .map(address -> new HubClient(service, address, headers, patience, proxies));
    }

    @Override
    public void close() {
        // A client of Java's ends with its last answer.
    }
}
