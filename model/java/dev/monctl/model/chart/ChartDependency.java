package dev.monctl.model.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A chart that another one needs, as an entry of {@code dependencies} in Chart.yaml or Chart.lock says it; the components are
 * Helm's own, in Helm's order.
 *
 * @param version in Chart.yaml possibly a range such as {@code ~1.6.0}, in Chart.lock one version
 * @param repository where it comes from: a URL, or {@code file://} and a folder; {@code ""} for one that lies in charts/
 */
public record ChartDependency(
        String name,
        String version,
        String repository,
        @Nullable String condition,
        List<String> tags,
        boolean enabled,
        List<JsonNode> importValues,
        @Nullable String alias) {
    private static final String FOLDER = "file://";

    public ChartDependency {
        tags = List.copyOf(tags);
        importValues = List.copyOf(importValues);
    }

    /** One that says nothing but where it comes from. */
    public static ChartDependency of(String name, String version, String repository) {
        return new ChartDependency(name, version, repository, null, List.of(), false, List.of(), null);
    }

    /** The name of its archive in charts/, as Helm writes it. */
    public String archive() {
        return name + "-" + version + ".tgz";
    }

    /**
     * The folder that its repository names, such as {@code charts/alloy} for {@code file://../alloy}; empty for any other repository.
     *
     * @param from the folder of the chart that needs it, such as {@code charts/monitoring-agent}
     */
    public Optional<String> folder(String from) {
        if (!repository.startsWith(FOLDER)) {
            return Optional.empty();
        }
        Path folder =
                Path.of(from).resolve(repository.substring(FOLDER.length())).normalize();
        return Optional.of(folder.toString().replace('\\', '/'));
    }
}
