package dev.monctl.model.topology;

/** How the spokes are handed to Argo CD. */
public enum GitopsLayout {
    /** One Application for each spoke. */
    APPLICATIONS("applications"),

    /** One ApplicationSet for all of them. */
    APPLICATION_SET("applicationSet");

    private final String word;

    GitopsLayout(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
