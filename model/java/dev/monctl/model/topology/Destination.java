package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterAlias;
import dev.monctl.model.unit.ServerURL;
import org.jspecify.annotations.Nullable;

/** How Argo CD knows a cluster: by its name or by the address of its API server, exactly one of them. */
public record Destination(
        @Nullable ClusterAlias name, @Nullable ServerURL server) {
    private static final String OWN_NAME = "in-cluster";
    private static final String OWN_HOST = "kubernetes.default.svc";

    /** Whether it is the cluster that Argo CD itself runs on. */
    public boolean isOwn() {
        return server == null
                ? name != null && name.toString().equals(OWN_NAME)
                : server.host().equals(OWN_HOST);
    }

    /** One text for all ways to name the cluster; only a name and an address are not known to be one, which Argo CD knows. */
    public String cluster() {
        if (isOwn()) {
            return OWN_NAME;
        }
        return server == null ? String.valueOf(name) : server.listener();
    }
}
