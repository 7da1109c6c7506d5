package dev.monctl.model.topology;

/** How much of the hub its spokes may reach. */
public enum AccessStyle {
    /** The ports that they push to, and nothing else. */
    LEAST_PRIVILEGE("least-privilege"),

    /** Every port, as the architecture document has it. */
    AS_DOCUMENTED("as-documented");

    private final String word;

    AccessStyle(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
