package dev.monctl.model.topology;

/** Where the values of a spoke lie. */
public enum ValuesPattern {
    /** Base, stage, and a file of the cluster's own. */
    CLUSTER_FILE("clusterFile"),

    /** Base, stage, and values in the Argo CD Application. */
    INLINE("inline");

    private final String word;

    ValuesPattern(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
