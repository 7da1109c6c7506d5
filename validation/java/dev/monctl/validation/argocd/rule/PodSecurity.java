package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Footprint;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** Pods that use their node need a namespace that lets them: in any other the API server refuses each of them. */
final class PodSecurity extends ApplicationRule {
    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";
    private static final String PRIVILEGED = "privileged";

    PodSecurity() {
        super("argocd/pod-security");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Footprint footprint = installation.footprint(application);
        Optional<Field> level =
                application.field().get("spec", "syncPolicy", "managedNamespaceMetadata", "labels", ENFORCE);
        if (footprint.onNodes().isEmpty()
                || level.isEmpty()
                || level.get().text().orElse("").equals(PRIVILEGED)) {
            return List.of();
        }
        return List.of(refusal(
                application,
                level.get(),
                "makes its namespace " + level.get().text().orElse("") + ", where no pod of "
                        + footprint.onNodes().get(0) + " starts: it uses its node's folders, ports or network",
                "write " + ENFORCE + ": " + PRIVILEGED));
    }
}
