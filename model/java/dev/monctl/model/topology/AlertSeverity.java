package dev.monctl.model.topology;

/** How bad an alert is; it chooses the route. */
public enum AlertSeverity {
    /** Look at it today. */
    WARNING("warning"),

    /** Look at it now. */
    CRITICAL("critical");

    private final String word;

    AlertSeverity(String word) {
        this.word = word;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
