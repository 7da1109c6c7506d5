package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.argocd.Project;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Argo CD refuses of a project itself, and the one name that would restrict everybody else. */
final class ProjectForm implements Rule {
    private static final String CODE = "argocd/project";

    @Override
    public List<Finding> judge(Installation installation) {
        return installation.files().projects().stream()
                .flatMap(project -> check(project).stream())
                .toList();
    }

    private static List<Finding> check(Project project) {
        List<Finding> findings = new ArrayList<>();
        everybodys(project).ifPresent(findings::add);
        findings.addAll(destinations(project.object().field()));
        findings.addAll(repositories(project.object().field()));
        return findings;
    }

    private static Optional<Finding> everybodys(Project project) {
        Field field = project.object().field();
        return project.name().equals("default")
                ? Optional.of(refusal(
                        field.get("metadata", "name").orElse(field),
                        "is the project of every Application that names none: all of them would be restricted to this estate",
                        "choose another gitops.project in the topology"))
                : Optional.empty();
    }

    private static List<Finding> destinations(Field project) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field destination : project.items("spec", "destinations")) {
            String server = destination.text("server").orElse("");
            String cluster = server.isEmpty() ? destination.text("name").orElse("") : server;
            String listed = cluster + "/" + destination.text("namespace").orElse("");
            if (!seen.add(listed)) {
                findings.add(twice(destination, listed));
            }
            for (String key : List.of("name", "server", "namespace")) {
                destination
                        .get(key)
                        .filter(ProjectForm::isNothing)
                        .map(ProjectForm::nothing)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Finding> repositories(Field project) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field repository : project.items("spec", "sourceRepos")) {
            String listed = repository.text().orElse("");
            if (!seen.add(listed)) {
                findings.add(twice(repository, listed));
            }
            if (isNothing(repository)) {
                findings.add(nothing(repository));
            }
        }
        return findings;
    }

    private static Finding twice(Field at, String listed) {
        return refusal(at, "lists " + listed + " twice, which Argo CD refuses", "remove one of the two");
    }

    private static boolean isNothing(Field field) {
        return field.text().orElse("").equals("!*");
    }

    private static Finding nothing(Field field) {
        return refusal(field, "has the pattern '!*', which Argo CD refuses", "leave the list empty to permit nothing");
    }

    private static Finding refusal(Field at, String what, String help) {
        return at.error(CODE, at.document().called() + " " + what, help);
    }
}
