package dev.monctl.validation.argocd;

import dev.monctl.model.topology.Destination;
import java.util.Optional;

/**
 * A cluster by all that a destination tells of it. Argo CD looks the other half up; only of its own cluster is it known here.
 *
 * @param name {@code ?} where it is not known, which only a pattern for all matches
 */
public record Cluster(String name, String server) {
    private static final String UNKNOWN = "?";
    private static final Cluster OWN = new Cluster(Destination.OWN_NAME, Destination.OWN_SERVER);

    /** The one that an Application deploys to; empty where it names none, or two. */
    public static Optional<Cluster> of(Application application) {
        Optional<String> name = application.spec("destination", "name");
        Optional<String> server = application.spec("destination", "server");
        if (name.isPresent() == server.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(of(name.orElse(UNKNOWN), server.orElse(UNKNOWN)));
    }

    /** The one that the topology names. */
    static Cluster of(Destination destination) {
        return of(
                destination.name() == null ? UNKNOWN : destination.name().toString(),
                destination.server() == null ? UNKNOWN : destination.server().toString());
    }

    private static Cluster of(String name, String server) {
        String address = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
        return Destination.isOwnCluster(name, server)
                ? new Cluster(OWN.name, server.equals(UNKNOWN) ? OWN.server : address)
                : new Cluster(name, address);
    }

    /** Whichever is known. */
    @Override
    public String toString() {
        return name.equals(UNKNOWN) ? server : name;
    }
}
