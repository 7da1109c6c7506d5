package dev.monctl.validation.change.side;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import java.util.HashMap;
import java.util.Map;

/**
 * For which version of Kubernetes Helm renders: that which a cluster has now, on both sides. A cluster that is gone counts as
 * the hub's.
 *
 * @param ofHub such as {@code 1.35}
 */
public record KubernetesVersions(String ofHub, Map<String, String> ofSpokes) {
    public KubernetesVersions {
        ofSpokes = Map.copyOf(ofSpokes);
    }

    public static KubernetesVersions of(Estate estate) {
        Map<String, String> versions = new HashMap<>();
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            versions.put(cluster.name().toString(), cluster.kubernetesVersion().toString());
        }
        return new KubernetesVersions(estate.hub().kubernetesVersion().toString(), versions);
    }

    String of(String spoke) {
        return ofSpokes.getOrDefault(spoke, ofHub);
    }
}
