package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.values.ValuePath;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Footprint.Kind;
import dev.monctl.validation.argocd.IncludedCrd;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.argocd.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The project permits each kind that the chart of an Application holds, and the namespace that is to be created for it. */
final class PermittedKinds extends ApplicationRule {
    private static final Kind NAMESPACE = new Kind("", "Namespace", null);

    PermittedKinds() {
        super("argocd/kind-not-permitted");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Optional<Project> project = installation.project(application);
        if (project.isEmpty()) {
            return List.of();
        }
        Set<Kind> kinds =
                new LinkedHashSet<>(installation.footprint(application).kinds());
        boolean createsNamespace = application.items("syncPolicy", "syncOptions").stream()
                .anyMatch(option -> option.text().orElse("").equals("CreateNamespace=true"));
        if (createsNamespace) {
            kinds.add(NAMESPACE);
        }
        List<Finding> findings = new ArrayList<>(rendered(application, project.get(), kinds));
        for (IncludedCrd crd : installation.crds(application)) {
            if (!project.get().permitsKind(crd.kind()) && kinds.add(crd.kind())) {
                findings.add(included(application, project.get(), crd));
            }
        }
        return findings;
    }

    private List<Finding> rendered(Application application, Project project, Set<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> !project.permitsKind(kind))
                .map(PermittedKinds::words)
                .distinct()
                .map(kind -> refusal(
                        application,
                        application.nearest("spec", "project"),
                        "holds a " + kind + ", which the project '" + project.name() + "' does not permit",
                        "add it to the project's " + list(kinds, kind)))
                .toList();
    }

    /** Argo CD renders with {@code --include-crds}. */
    private Finding included(Application application, Project project, IncludedCrd crd) {
        ValuePath condition = crd.file().condition();
        String without = condition == null
                ? "set spec.source.helm.skipCrds: true in the Application"
                : "set " + condition + ": false in the values";
        return refusal(
                        application,
                        application.nearest("spec", "project"),
                        "applies the " + words(crd.kind()) + " in " + crd.file().path() + ", which the project '"
                                + project.name() + "' does not permit",
                        without + ", or add it to the project's " + list(Set.of(crd.kind()), words(crd.kind())))
                .because("Argo CD applies what lies below crds/, too, and one such object stops the whole sync")
                .beside(crd.origin());
    }

    private static String words(Kind kind) {
        return kind.group().isEmpty() ? kind.kind() : kind.kind() + " of " + kind.group();
    }

    private static String list(Set<Kind> kinds, String words) {
        boolean clusterWide = kinds.stream().anyMatch(kind -> words(kind).equals(words) && kind.isClusterWide());
        return clusterWide ? "spec.clusterResourceWhitelist" : "spec.namespaceResourceWhitelist";
    }
}
