package dev.monctl.validation.argocd.rule;

import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.Optional;

/** An Application has one source, with a repository and a path. */
final class SourceForm extends ApplicationRule {
    SourceForm() {
        super("argocd/source");
    }

    @Override
    void check(Application application, Installation installation) {
        Optional<Field> one = application.field().get("spec", "source");
        Optional<Field> several = application.field().get("spec", "sources");
        if (one.isPresent() && several.isPresent()) {
            refuse(
                    application,
                    one.get(),
                    "has source and sources; Argo CD would ignore source",
                    "keep one of the two");
        } else if (one.isEmpty() && several.isEmpty()) {
            refuse(application, application.nearest("spec"), "has no source", "add source: with repoURL: and path:");
        } else if (one.isPresent()) {
            boolean placed = application.spec("source", "path").isPresent()
                    || application.spec("source", "chart").isPresent();
            require(application, application.spec("source", "repoURL").isPresent(), "repoURL");
            require(application, placed, "path");
        }
    }

    private void require(Application application, boolean there, String key) {
        if (!there) {
            refuse(
                    application,
                    application.nearest("spec", "source"),
                    "has a source without " + key,
                    "add " + key + ":");
        }
    }
}
