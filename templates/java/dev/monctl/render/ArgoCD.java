package dev.monctl.render;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.GitopsLayout;
import dev.monctl.model.topology.Ordered;
import dev.monctl.model.unit.ClusterName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the files for Argo CD need to know.
 *
 * @param agents one for each cluster, in the order of the topology
 * @param set what makes all of them, or null where each is a file
 */
record ArgoCD(
        ArgoApplication hub,
        Map<ClusterName, ArgoApplication> agents,
        @Nullable ApplicationSet set,
        Estate estate) {
    ArgoCD {
        agents = Ordered.copy(agents);
    }

    static ArgoCD of(Estate estate) {
        Map<ClusterName, ArgoApplication> agents = new LinkedHashMap<>();
        estate.clusters().forEach(cluster -> agents.put(cluster.name(), ArgoApplication.of(estate, cluster)));
        boolean oneSet = estate.gitops().layout() == GitopsLayout.APPLICATION_SET && !agents.isEmpty();
        return new ArgoCD(
                ArgoApplication.ofHub(estate), agents, oneSet ? ApplicationSet.of(agents.values()) : null, estate);
    }

    /** The Application of one cluster. */
    public ArgoApplication agent(Spoke.Kubernetes cluster) {
        return requireNonNull(agents.get(cluster.name()));
    }

    /** Whether it labels what it deploys with the Application's name, as it does before 3.0 unless told otherwise. */
    public boolean tracksByLabel() {
        var argocd = estate.gitops().argocd();
        return argocd != null && argocd.version().major() == 2;
    }

    /** Where the project may deploy to; one of several that share a cluster and a namespace is enough, and more are refused. */
    public List<Map<String, String>> destinations() {
        Set<Map<String, String>> destinations = new LinkedHashSet<>();
        destinations.add(ProjectDestination.of(hub));
        agents.values().forEach(agent -> destinations.add(ProjectDestination.of(agent)));
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
