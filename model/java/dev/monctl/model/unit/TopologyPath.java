package dev.monctl.model.unit;

/** The path of a key in the topology, as findings print it. */
public record TopologyPath(String text) {
    private static final Form FORM =
            Form.of("[^\\s.]\\S*", "is not the path of a key", "hub.prometheus.retention.size, spokes.homelab-k8s");

    public TopologyPath {
        FORM.match(text);
    }

    public static TopologyPath parse(String text) {
        return new TopologyPath(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
