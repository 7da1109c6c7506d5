package dev.monctl.render;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.Ordered;
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
        return of(estate, estate.hubDeployment(), estate.hub().destination());
    }

    static ArgoApplication of(Estate estate, Spoke.Kubernetes cluster) {
        Deployment agent = estate.deployment(cluster);
        return of(estate, agent, cluster.destination()).named(agent.application(cluster.name()), cluster);
    }

    private static ArgoApplication of(Estate estate, Deployment deployment, Destination destination) {
        return new ArgoApplication(
                deployment.release(),
                estate.gitops().path().resolve(deployment.chart()),
                deployment.release(),
                keyOf(destination),
                deployment.namespace(),
                deployment.valueFiles().stream()
                        .map(file -> file.substring(deployment.chart().length() + 1))
                        .toList(),
                null);
    }

    private ArgoApplication named(String name, Spoke.Kubernetes cluster) {
        return new ArgoApplication(
                name,
                path,
                release,
                destination,
                namespace,
                valueFiles,
                cluster.hasValuesFile() ? null : cluster.layer().values());
    }

    // Argo CD keeps addresses without a slash at their end, and compares them as texts.
    private static Map<String, String> keyOf(Destination destination) {
        return destination.name() != null
                ? Map.of("name", destination.name().toString())
                : Map.of("server", String.valueOf(destination.server()).replaceFirst("/$", ""));
    }
}
