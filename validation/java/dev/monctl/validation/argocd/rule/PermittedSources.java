package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;
import java.util.Optional;

/** The project permits the repository of each of its Applications. */
final class PermittedSources extends ApplicationRule {
    PermittedSources() {
        super("argocd/repository-not-permitted");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Optional<String> repository = application.spec("source", "repoURL");
        return installation
                .project(application)
                .flatMap(project -> repository
                        .filter(url -> !project.permitsSource(url))
                        .map(url -> refusal(
                                application,
                                application.nearest("spec", "source", "repoURL"),
                                "comes from " + url + ", which the project '" + project.name() + "' does not permit",
                                "add it to spec.sourceRepos of the project")))
                .stream()
                .toList();
    }
}
