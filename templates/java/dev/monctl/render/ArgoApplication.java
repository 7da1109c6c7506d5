package dev.monctl.render;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.Ordered;
import dev.monctl.model.unit.RepositoryPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deployment as an Argo CD Application says it.
 *
 * @param path of the chart, from the repository's root
 * @param destination the one of {@code name} and {@code server} by which Argo CD knows the cluster
 * @param valueFiles seen from the chart
 * @param values the layer that the Application itself holds, or null
 */
record ArgoApplication(
        String name,
        String path,
        String release,
        Map<String, String> destination,
        String namespace,
        List<String> valueFiles,
        @Nullable Map<String, Object> values) {
    ArgoApplication {
        destination = Ordered.copy(destination);
        valueFiles = List.copyOf(valueFiles);
    }

    static ArgoApplication ofHub(Estate estate) {
        Deployment hub = estate.hubDeployment();
        return of(
                hub.release(),
                hub,
                estate.hub().destination(),
                null,
                estate.gitops().path());
    }

    static ArgoApplication of(Estate estate, Spoke.Kubernetes cluster) {
        Deployment agent = estate.deployment(cluster);
        return of(
                agent.application(cluster.name()),
                agent,
                cluster.destination(),
                cluster.hasValuesFile() ? null : cluster.layer().values(),
                estate.gitops().path());
    }

    private static ArgoApplication of(
            String name,
            Deployment deployment,
            Destination destination,
            @Nullable Map<String, Object> values,
            RepositoryPath output) {
        return new ArgoApplication(
                name,
                output.resolve(deployment.chart()),
                deployment.release(),
                keyOf(destination),
                deployment.namespace(),
                deployment.valueFiles().stream()
                        .map(file -> file.substring(deployment.chart().length() + 1))
                        .toList(),
                values);
    }

    // Argo CD keeps addresses without a slash at their end, and compares them as texts.
    private static Map<String, String> keyOf(Destination destination) {
        return destination.name() != null
                ? Map.of("name", destination.name().toString())
                : Map.of("server", String.valueOf(destination.server()).replaceFirst("/$", ""));
    }
}
