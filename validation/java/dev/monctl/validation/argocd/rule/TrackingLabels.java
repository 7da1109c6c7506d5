package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.ArgoCD;
import dev.monctl.model.unit.MinorVersion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Before 3.0 Argo CD marks all that an Application deploys by a label with its name, and a label's value has a limit. */
final class TrackingLabels implements Rule {
    private static final MinorVersion BY_ANNOTATION = MinorVersion.parse("3.0");
    private static final int LONGEST = 63;

    @Override
    public List<Finding> judge(Installation installation) {
        @Nullable ArgoCD argocd = installation.estate().gitops().argocd();
        if (argocd == null || argocd.version().compareTo(BY_ANNOTATION) >= 0) {
            return List.of();
        }
        return installation.applications().stream()
                .filter(application -> application.name().length() > LONGEST)
                .map(application -> tooLong(application, argocd.version()))
                .toList();
    }

    private static Finding tooLong(Application application, MinorVersion version) {
        @Nullable Place element = application.element();
        Place place = element == null ? application.nearest("metadata", "name").place() : element;
        return Finding.warning(
                "argocd/tracking-label",
                place,
                application.object().called() + " has " + application.name().length() + " characters, and Argo CD "
                        + version + " writes its name into a label, which takes " + LONGEST,
                "the API server refuses every object that carries it",
                "say application.resourceTrackingMethod: annotation in the ConfigMap argocd-cm, which is the default from "
                        + BY_ANNOTATION + " on");
    }
}
