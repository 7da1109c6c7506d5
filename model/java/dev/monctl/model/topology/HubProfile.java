package dev.monctl.model.topology;

/** How the hub is built. */
public enum HubProfile {
    /** One of each, on one node. */
    SINGLE_NODE("single-node"),

    /** Several of each, behind object storage. */
    SCALABLE("scalable"),

    /** No single point of failure. */
    HA("ha");

    private final String word;

    HubProfile(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
