package dev.monctl.model.topology;

/** How people reach Grafana. */
public enum GrafanaExposure {
    /** By port-forward only. */
    NONE("none"),

    /** A port of the hub's node, bound to its tailnet address. */
    HOST_PORT("hostPort"),

    /** A machine of its own that Tailscale's operator makes. */
    TAILSCALE_OPERATOR("tailscaleOperator");

    private final String word;

    GrafanaExposure(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
