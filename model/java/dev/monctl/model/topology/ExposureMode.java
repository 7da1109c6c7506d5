package dev.monctl.model.topology;

/** By which way the tailnet reaches the receivers. */
public enum ExposureMode {
    /** Ports of the hub's node, bound to its tailnet address. */
    HOST_PORT("hostPort"),

    /** A Service of type LoadBalancer at the hub's address. */
    LOAD_BALANCER("loadBalancer"),

    /** Ports of every node of the hub. */
    NODE_PORT("nodePort"),

    /** Machines of their own that Tailscale's operator makes. */
    TAILSCALE_OPERATOR("tailscaleOperator");

    private final String word;

    ExposureMode(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
