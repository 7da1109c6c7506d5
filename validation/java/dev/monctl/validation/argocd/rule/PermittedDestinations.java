package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Cluster;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.argocd.Project;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The project permits the cluster of each of its Applications, with each namespace in which the chart has objects. */
final class PermittedDestinations extends ApplicationRule {
    PermittedDestinations() {
        super("argocd/destination-not-permitted");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Optional<Project> project = installation.project(application);
        Optional<Cluster> cluster = Cluster.of(application);
        if (project.isEmpty() || cluster.isEmpty()) {
            return List.of();
        }
        return namespaces(application, installation).stream()
                .filter(namespace -> !project.get().permitsDestination(cluster.get(), namespace))
                .map(namespace -> refusal(
                        application,
                        application.nearest("spec", "destination"),
                        "deploys to the namespace '" + namespace + "' of " + cluster.get() + ", which the project '"
                                + project.get().name() + "' does not permit",
                        "add the two to spec.destinations of the project, the cluster as the Application names it"))
                .toList();
    }

    private static Set<String> namespaces(Application application, Installation installation) {
        Set<String> namespaces = new LinkedHashSet<>();
        application.spec("destination", "namespace").ifPresent(namespaces::add);
        installation.footprint(application).kinds().stream()
                .flatMap(kind -> Stream.ofNullable(kind.namespace()))
                .forEach(namespaces::add);
        return namespaces;
    }
}
