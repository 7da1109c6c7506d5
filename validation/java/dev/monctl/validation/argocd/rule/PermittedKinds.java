package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.values.ValuePath;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Footprint.Kind;
import dev.monctl.validation.argocd.IncludedCrd;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.argocd.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The project permits each kind that the chart of an Application holds, and the namespace that is to be created for it. */
final class PermittedKinds extends ApplicationRule {
    private static final String CODE = "argocd/kind-not-permitted";

    private static final Kind NAMESPACE = new Kind("", "Namespace", null);

    PermittedKinds() {
        super(CODE);
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
        Map<Place, Set<Kind>> told = new HashMap<>();
        for (IncludedCrd crd : installation.crds(application)) {
            boolean isNew =
                    told.computeIfAbsent(crd.origin(), place -> new HashSet<>()).add(crd.kind());
            if (isNew && !project.get().permitsKind(crd.kind())) {
                findings.add(included(project.get(), crd));
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

    /** The same for every Application whose values switch it on in one place. */
    private Finding included(Project project, IncludedCrd crd) {
        ValuePath condition = crd.file().condition();
        return Finding.error(
                        CODE,
                        crd.origin(),
                        "Argo CD would apply the " + words(crd.kind()) + " in "
                                + crd.file().path() + ", which the project '" + project.name() + "' does not permit",
                        condition == null
                                ? "take the chart without its CRDs, and apply them by other means"
                                : "set " + condition + ": false, and apply them by other means")
                .because(
                        "Argo CD renders with --include-crds, and one object that is not permitted stops the whole sync")
                .beside(project.object()
                        .field()
                        .get("spec")
                        .orElse(project.object().field())
                        .place());
    }

    private static String words(Kind kind) {
        return kind.group().isEmpty() ? kind.kind() : kind.kind() + " of " + kind.group();
    }

    private static String list(Set<Kind> kinds, String words) {
        boolean clusterWide = kinds.stream().anyMatch(kind -> words(kind).equals(words) && kind.isClusterWide());
        return clusterWide ? "spec.clusterResourceWhitelist" : "spec.namespaceResourceWhitelist";
    }
}
