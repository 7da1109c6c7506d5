package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;

/** Argo CD looks for Applications in its own namespace. */
final class OwnNamespace extends ApplicationRule {
    OwnNamespace() {
        super("argocd/sync");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        String own = installation.argocdNamespace();
        return application.field().get("metadata", "namespace").stream()
                .filter(namespace -> !namespace.text().orElse("").equals(own))
                .map(namespace -> refusal(
                        application,
                        namespace,
                        "lies in the namespace '" + namespace.text().orElse("") + "', and Argo CD is in " + own,
                        "write namespace: " + own))
                .toList();
    }
}
