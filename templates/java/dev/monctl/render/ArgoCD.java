package dev.monctl.render;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.GitopsLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files for Argo CD need to know.
 *
 * @param agents one for each cluster, in the order of the topology
 * @param oneSet whether one ApplicationSet makes all of them
 */
record ArgoCD(ArgoApplication hub, List<ArgoApplication> agents, boolean oneSet, Estate estate) {
    static ArgoCD of(Estate estate) {
        return new ArgoCD(
                ArgoApplication.ofHub(estate),
                estate.clusters().stream()
                        .map(cluster -> ArgoApplication.of(estate, cluster))
                        .toList(),
                estate.gitops().layout() == GitopsLayout.APPLICATION_SET,
                estate);
    }

    /** The Application of one cluster. */
    public ArgoApplication agent(Spoke.Kubernetes cluster) {
        return ArgoApplication.of(estate, cluster);
    }

    /** Where the project may deploy to; one of several that share a cluster and a namespace is enough, and more are refused. */
    public List<Map<String, String>> destinations() {
        Set<Map<String, String>> destinations = new LinkedHashSet<>();
        destinations.add(ProjectDestination.of(hub));
        agents.forEach(agent -> destinations.add(ProjectDestination.of(agent)));
        return List.copyOf(destinations);
    }

    /** The cluster-wide kinds that the charts hold, and the namespaces that Argo CD creates for them. */
    public List<Kind> clusterKinds() {
        List<Kind> kinds = new ArrayList<>(List.of(
                new Kind("", "Namespace"),
                new Kind("rbac.authorization.k8s.io", "ClusterRole"),
                new Kind("rbac.authorization.k8s.io", "ClusterRoleBinding")));
        if (createsStorageClass()) {
            kinds.add(new Kind("storage.k8s.io", "StorageClass"));
        }
        return kinds;
    }

    private boolean createsStorageClass() {
        return estate.hub().prometheus().storage().storageClass().isProvidedByChart()
                || estate.hub().loki().storage().storageClass().isProvidedByChart();
    }

    /** A kind of object in a group of Kubernetes' API; the first group has no name. */
    record Kind(String group, String kind) {}
}
