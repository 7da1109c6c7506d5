package dev.monctl.model.topology;

/** Where the agent chart's sub-charts come from. */
public enum ChartSource {
    /** Small ones of monctl's own. */
    VENDORED("vendored"),

    /** The charts that Grafana and the Prometheus community publish. */
    UPSTREAM("upstream");

    private final String word;

    ChartSource(String word) {
        this.word = word;
    }

    /** Whether the sub-charts are part of what is rendered. */
    public boolean isVendored() {
        return this == VENDORED;
    }

    /** The word that stands in the topology. */
    @Override
    public String toString() {
        return word;
    }
}
