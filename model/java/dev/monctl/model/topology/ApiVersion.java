package dev.monctl.model.topology;

/** The version of the input format. */
public enum ApiVersion {
    /** The first one. */
    V1ALPHA1("monctl.dev/v1alpha1");

    private final String word;

    ApiVersion(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
