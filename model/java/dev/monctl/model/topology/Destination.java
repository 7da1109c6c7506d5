package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterAlias;
import dev.monctl.model.unit.ServerURL;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Argo CD knows a cluster: by its name or by the address of its API server, exactly one of them. */
public record Destination(
        @Nullable ClusterAlias name, @Nullable ServerURL server) {
    /** The name of the cluster that Argo CD itself runs on. */
    public static final String OWN_NAME = "in-cluster";

    /** The address of that cluster. */
    public static final String OWN_SERVER = "https://kubernetes.default.svc";

    /** That address with what may stand behind it and changes nothing. */
    private static final Pattern OWN = Pattern.compile("(?i)" + Pattern.quote(OWN_SERVER) + "(:443)?/?");

    /** Whether it is the cluster that Argo CD itself runs on. */
    public boolean isOwnCluster() {
        return isOwnCluster(Objects.toString(name, null), Objects.toString(server, null));
    }

    /** The same of a destination that is not of the topology. */
    public static boolean isOwnCluster(@Nullable String name, @Nullable String server) {
        return OWN_NAME.equals(name) || (server != null && OWN.matcher(server).matches());
    }

    /** One text for all ways to name the cluster; only a name and an address are not known to be one, which Argo CD knows. */
    public String cluster() {
        if (isOwnCluster()) {
            return OWN_NAME;
        }
        return server == null ? String.valueOf(name) : server.listener();
    }
}
