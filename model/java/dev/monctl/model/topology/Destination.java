package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterAlias;
import dev.monctl.model.unit.ServerURL;
import org.jspecify.annotations.Nullable;

/** How Argo CD knows a cluster: by its name or by the address of its API server, exactly one of them. */
public record Destination(
        @Nullable ClusterAlias name, @Nullable ServerURL server) {}
