package dev.monctl.model.topology;

/** What a document of the input format is. */
public enum Kind {
    /** An estate. */
    TOPOLOGY("Topology");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
