package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;

/** The project that an Application names lies beside it. Argo CD's own {@code default} permits everything, so nobody asks for it. */
final class KnownProjects extends ApplicationRule {
    KnownProjects() {
        super("argocd/unknown-project");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        if (installation.project(application).isPresent()) {
            return List.of();
        }
        List<String> known = installation.files().projects().stream()
                .map(project -> project.name())
                .toList();
        String name = application.spec("project").orElse("");
        String what = name.isEmpty() ? "names no project" : "is of the project '" + name + "', which is not rendered";
        return List.of(refusal(
                application,
                application.nearest("spec", "project"),
                what,
                Suggestion.help(name, known, "rendered are", "render an AppProject of that name")));
    }
}
