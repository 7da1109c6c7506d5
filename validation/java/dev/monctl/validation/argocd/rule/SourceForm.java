package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An Application has one source, with a repository and a path. */
final class SourceForm extends ApplicationRule {
    SourceForm() {
        super("argocd/source");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Optional<Field> one = application.field().get("spec", "source");
        Optional<Field> several = application.field().get("spec", "sources");
        if (one.isPresent() && several.isPresent()) {
            return List.of(refusal(
                    application,
                    one.get(),
                    "has source and sources; Argo CD would ignore source",
                    "keep one of the two"));
        }
        if (one.isPresent()) {
            return parts(application);
        }
        return several.isPresent()
                ? List.of()
                : List.of(refusal(
                        application,
                        application.nearest("spec"),
                        "has no source",
                        "add source: with repoURL: and path:"));
    }

    private List<Finding> parts(Application application) {
        List<Finding> findings = new ArrayList<>();
        if (application.spec("source", "repoURL").isEmpty()) {
            findings.add(without(application, "repoURL"));
        }
        // A chart of a repository of charts has no path.
        if (application.spec("source", "path").isEmpty()
                && application.spec("source", "chart").isEmpty()) {
            findings.add(without(application, "path"));
        }
        return findings;
    }

    private Finding without(Application application, String key) {
        return refusal(
                application, application.nearest("spec", "source"), "has a source without " + key, "add " + key + ":");
    }
}
