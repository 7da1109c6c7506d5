package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Cluster;
import dev.monctl.validation.argocd.HelmSource;
import dev.monctl.validation.argocd.Installation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No release is deployed by two Applications: each would undo what the other does. */
final class DeployedOnce implements Rule {
    private record Release(Cluster cluster, String namespace, String name) {}

    @Override
    public List<Finding> judge(Installation installation) {
        Map<Release, Application> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Application application : installation.applications()) {
            HelmSource source = installation.source(application);
            Optional<Release> release =
                    Cluster.of(application).map(cluster -> new Release(cluster, source.namespace(), source.release()));
            release.ifPresent(found -> {
                Application other = first.putIfAbsent(found, application);
                if (other != null && !other.name().equals(application.name())) {
                    findings.add(application.error(
                            "argocd/deployed-twice",
                            application.nearest("spec", "destination"),
                            application.object().called() + " deploys the release '" + found.name()
                                    + "' to the namespace '" + found.namespace() + "' of " + found.cluster()
                                    + ", as does "
                                    + other.object().called(),
                            "give each spoke a cluster of its own"));
                }
            });
        }
        return findings;
    }
}
