package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Exposure;
import java.util.List;

/**
 * Whether the receivers see the spokes' own addresses. Where something on the way rewrites them, a policy by tailnet
 * addresses matches nothing, and what it lets through otherwise is no boundary.
 */
final class SourceAddresses implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.exposure", "network.tailnet");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        Exposure exposure = estate.hub().exposure();
        if (!exposure.sourceRanges().isEmpty()) {
            return List.of();
        }
        return List.of(Finding.warning(
                "network/source-rewritten",
                estate.places().of("hub.exposure.mode"),
                "mode " + exposure.mode() + ": " + who(exposure) + ", so the NetworkPolicy's "
                        + estate.network().tailnet() + " may match nothing",
                "the tailnet's policy is the boundary; the NetworkPolicy is not one here",
                what(exposure)));
    }

    private static String who(Exposure exposure) {
        return switch (exposure.mode()) {
            case HOST_PORT -> "tailscaled masquerades what it forwards to a pod, unless told otherwise";
            case LOAD_BALANCER -> "k3s' klipper-lb masquerades what it forwards";
            case NODE_PORT -> "tailscaled, and kube-proxy from another node, masquerade what they forward";
            case TAILSCALE_OPERATOR -> "the operator's proxy pods send with their own addresses";
        };
    }

    private static String what(Exposure exposure) {
        String ranges = "set hub.exposure.sourceRanges to the addresses that the pods see";
        return switch (exposure.mode()) {
            case HOST_PORT, NODE_PORT ->
                "run tailscale set --snat-subnet-routes=false on the hub's node and accept this, or " + ranges;
            case LOAD_BALANCER -> ranges;
            case TAILSCALE_OPERATOR ->
                "the namespace " + exposure.operatorNamespace() + " is let in for them; accept this, or " + ranges;
        };
    }
}
