package dev.monctl.validation.argocd;

import dev.monctl.model.topology.Destination;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cluster by all that a destination tells of it. Argo CD looks the other half up; only of its own cluster is it known here.
 *
 * @param name null where it is not known, which only a pattern for all matches
 * @param server likewise
 */
public record Cluster(@Nullable String name, @Nullable String server) {

    /** The one that an Application deploys to; empty where it names none, or two. */
    public static Optional<Cluster> of(Application application) {
        Optional<String> name = application.spec("destination", "name");
        Optional<String> server = application.spec("destination", "server");
        if (name.isPresent() == server.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(of(name.orElse(null), server.orElse(null)));
    }

    /** The one that the topology names. */
    static Cluster of(Destination destination) {
        return of(
                destination.name() == null ? null : destination.name().toString(),
                destination.server() == null ? null : destination.server().toString());
    }

    private static Cluster of(@Nullable String name, @Nullable String server) {
        String address = server == null ? null : server.replaceFirst("/$", "");
        return Destination.isOwnCluster(name, server)
                ? new Cluster(Destination.OWN_NAME, address == null ? Destination.OWN_SERVER : address)
                : new Cluster(name, address);
    }

    /** Whichever is known. */
    @Override
    public String toString() {
        return String.valueOf(name == null ? server : name);
    }
}
