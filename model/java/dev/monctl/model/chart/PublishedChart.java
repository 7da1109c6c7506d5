package dev.monctl.model.chart;

import dev.monctl.model.yaml.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

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

    /** Its own version, which is not that of the program in it. */
    public String version() {
        return version;
    }

    /** The name of its archive. */
    public String archive() {
        return dependency().archive();
    }

    /** What is wrong with an archive that should hold it, as the rest of a sentence about the archive. */
    public Optional<String> complaint(byte[] archive) {
        try {
            Optional<ChartFile> found = description(ChartArchive.read(archive));
            if (found.isEmpty()) {
                return Optional.of("holds no chart");
            }
            String name = found.get().text("name");
            String itsVersion = found.get().text("version");
            return name.equals(chart) && itsVersion.equals(version)
                    ? Optional.empty()
                    : Optional.of("holds " + name + " " + itsVersion + ", not " + chart + " " + version);
        } catch (IOException e) {
            return Optional.of("cannot be unpacked: " + e.getMessage());
        }
    }

    private static Optional<ChartFile> description(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches("[^/]+/Chart\\.yaml"))
                .findFirst()
                .flatMap(file ->
                        ChartFile.read(Source.of(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8))));
    }
}
