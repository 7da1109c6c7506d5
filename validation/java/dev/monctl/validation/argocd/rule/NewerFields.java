package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.ArgoCD;
import dev.monctl.model.unit.MinorVersion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys that the schema knows and the oldest Argo CD that the estate may run on does not: they would be dropped in silence. */
final class NewerFields extends ApplicationRule {
    private record Newer(MinorVersion since, List<String> way) {}

    private static final List<Newer> NEWER = List.of(
            new Newer(MinorVersion.parse("3.1"), List.of("spec", "syncPolicy", "automated", "enabled")),
            new Newer(MinorVersion.parse("3.2"), List.of("spec", "syncPolicy", "retry", "refresh")));

    NewerFields() {
        super("argocd/newer-field");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        @Nullable ArgoCD argocd = installation.estate().gitops().argocd();
        List<Finding> findings = new ArrayList<>();
        for (Newer newer : NEWER) {
            boolean known = argocd != null && argocd.version().compareTo(newer.since()) >= 0;
            String[] way = newer.way().toArray(String[]::new);
            application
                    .field()
                    .get(way)
                    .filter(field -> !known)
                    .ifPresent(field -> findings.add(refusal(
                            application,
                            field,
                            "sets " + String.join(".", way) + ", which Argo CD has from " + newer.since() + " on"
                                    + (argocd == null ? "" : ", not in " + argocd.version()),
                            "remove it, or say gitops.argocd.version: \"" + newer.since() + "\" in the topology")));
        }
        return findings;
    }
}
