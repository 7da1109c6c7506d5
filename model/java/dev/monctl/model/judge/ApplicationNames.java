package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.ArgoCD;
import dev.monctl.model.topology.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of an Application fits in a label. Before 3.0 Argo CD writes it on all that it deploys, unless it tracks by
 * annotation, and does not shorten it: then the API server refuses each object.
 */
final class ApplicationNames implements Question {
    private static final int LONGEST_LABEL = 63;
    private static final int TRACKS_BY_ANNOTATION = 3;

    @Override
    public List<String> reads() {
        return List.of("gitops.argocd");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        @Nullable ArgoCD argoCD = estate.gitops().argocd();
        if (argoCD == null || argoCD.version().major() >= TRACKS_BY_ANNOTATION) {
            return List.of();
        }
        return estate.clusters().stream()
                .filter(cluster -> nameOf(estate, cluster).length() > LONGEST_LABEL)
                .map(cluster -> tooLong(estate, cluster, argoCD))
                .toList();
    }

    private static String nameOf(Estate estate, Spoke.Kubernetes cluster) {
        return estate.deployment(cluster).application(cluster.name());
    }

    private static Finding tooLong(Estate estate, Spoke.Kubernetes cluster, ArgoCD argoCD) {
        String application = nameOf(estate, cluster);
        int longest = LONGEST_LABEL
                - (application.length() - cluster.name().toString().length());
        return Finding.warning(
                "argocd/label-too-long",
                estate.places().key(Places.below("spokes", cluster.name().toString())),
                "the Application " + application + " has " + application.length() + " characters, and a label only "
                        + LONGEST_LABEL,
                "Argo CD " + argoCD.version()
                        + " tracks what it deploys by a label with that name, unless told otherwise,"
                        + " and the API server refuses it",
                "give the spoke a name of at most " + longest
                        + " characters; or set application.resourceTrackingMethod: annotation in argocd-cm and accept this");
    }
}
