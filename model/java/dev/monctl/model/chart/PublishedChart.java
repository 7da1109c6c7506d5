package dev.monctl.model.chart;

/**
 * A chart that its makers publish, in the one version that the agent's values are written for. No release of Alloy's chart
 * has the image that the estate runs, so the image's tag stays a value.
 */
public enum PublishedChart {
    ALLOY("alloy", "1.6.0", "https://grafana.github.io/helm-charts"),
    KUBE_STATE_METRICS("kube-state-metrics", "5.29.0", "https://prometheus-community.github.io/helm-charts");

    private final String chart;
    private final String version;
    private final String repository;

    PublishedChart(String chart, String version, String repository) {
        this.chart = chart;
        this.version = version;
        this.repository = repository;
    }

    /** As the agent's Chart.yaml and Chart.lock name it. */
    public ChartDependency dependency() {
        return ChartDependency.of(chart, version, repository);
    }

    /** The name of its archive. */
    public String archive() {
        return dependency().archive();
    }
}
