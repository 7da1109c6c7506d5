package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.argocd.Project;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Argo CD refuses of a project itself, and the one name that would restrict everybody else. */
final class ProjectForm implements Rule {
    private static final String CODE = "argocd/project";

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public List<Finding> judge(Installation installation) {
        installation.files().projects().forEach(this::check);
        return List.copyOf(findings);
    }

    private void check(Project project) {
        Field field = project.object().field();
        if (project.name().equals("default")) {
            refuse(
                    field.get("metadata", "name").orElse(field),
                    "is the project of every Application that names none: all of them would be restricted to this estate",
                    "choose another gitops.project in the topology");
        }
        Set<String> seen = new HashSet<>();
        for (Field destination : field.items("spec", "destinations")) {
            String server = destination.text("server").orElse("");
            String cluster = server.isEmpty() ? destination.text("name").orElse("") : server;
            String namespace = destination.text("namespace").orElse("");
            once(destination, cluster + "/" + namespace, seen);
            for (String key : List.of("name", "server", "namespace")) {
                destination.get(key).ifPresent(this::notNothing);
            }
        }
        Set<String> repositories = new HashSet<>();
        for (Field repository : field.items("spec", "sourceRepos")) {
            once(repository, repository.text().orElse(""), repositories);
            notNothing(repository);
        }
    }

    private void once(Field at, String value, Set<String> seen) {
        if (!seen.add(value)) {
            refuse(at, "lists " + value + " twice, which Argo CD refuses", "remove one of the two");
        }
    }

    private void notNothing(Field field) {
        if (field.text().orElse("").equals("!*")) {
            refuse(field, "has the pattern '!*', which Argo CD refuses", "leave the list empty to permit nothing");
        }
    }

    private void refuse(Field at, String what, String help) {
        findings.add(at.error(CODE, at.document().called() + " " + what, help));
    }
}
