package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/** Deleting an Application deletes no data. */
final class CascadingFinalizers extends ApplicationRule {
    CascadingFinalizers() {
        super("argocd/cascading-finalizer");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        List<String> claims = installation.footprint(application).claims();
        List<Finding> findings = new ArrayList<>();
        for (Field finalizer : application.field().items("metadata", "finalizers")) {
            String name = finalizer.text().orElse("");
            if (name.startsWith(Application.CASCADE) && !claims.isEmpty()) {
                findings.add(refusal(
                        application,
                        finalizer,
                        "has the finalizer " + name + ": deleting it would delete " + Words.list(claims)
                                + " with their data",
                        application.element() == null
                                ? "remove the finalizer"
                                : "set spec.syncPolicy.preserveResourcesOnDeletion: true in the ApplicationSet"));
            }
        }
        return findings;
    }
}
