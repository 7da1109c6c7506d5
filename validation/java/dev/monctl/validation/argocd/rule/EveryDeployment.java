package dev.monctl.validation.argocd.rule;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.HelmSource;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Applications deploy what the topology has and monctl proves, all of it and nothing else. */
final class EveryDeployment implements Rule {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Deployment> deployed = new HashSet<>();

    @Override
    public List<Finding> judge(Installation installation) {
        installation.applications().forEach(application -> check(application, installation));
        // An ApplicationSet that could not be expanded may deploy what seems to be missing.
        if (installation.files().notExpanded().isEmpty()) {
            Estate estate = installation.estate();
            require(estate.hubDeployment(), "the hub to " + estate.hub().cluster());
            estate.clusters().forEach(cluster -> require(estate.deployment(cluster), "the agent to " + cluster.name()));
        }
        return List.copyOf(findings);
    }

    private void check(Application application, Installation installation) {
        HelmSource source = installation.source(application);
        Optional<Deployment> known = installation.expected(application);
        Optional<Deployment> actual = installation.deployment(application);
        Optional<Field> unknown = source.unknown();
        known.ifPresent(deployed::add);
        if (unknown.isPresent()) {
            String what = "sets " + unknown.get().path() + ", and what that deploys is not checked";
            refuse(application, unknown.get(), what, "move it into a values file");
        } else if (known.isEmpty()) {
            refuse(
                    application,
                    application.nearest("spec", "destination"),
                    "deploys what the topology has not",
                    "remove it, or declare a spoke with this destination");
        } else if (!known.equals(actual)) {
            difference(application, known.get(), actual.orElseThrow());
        }
    }

    private void difference(Application application, Deployment known, Deployment actual) {
        Field helm = application.nearest("spec", "source", "helm");
        if (!known.release().equals(actual.release())) {
            refuse(
                    application,
                    application.nearest("spec", "source", "helm", "releaseName"),
                    "deploys the release '" + actual.release() + "', where the topology has '" + known.release() + "'",
                    "write releaseName: " + known.release());
        } else if (!known.namespace().equals(actual.namespace())) {
            refuse(
                    application,
                    application.nearest("spec", "destination", "namespace"),
                    "deploys to the namespace '" + actual.namespace() + "', where the topology has '"
                            + known.namespace() + "'",
                    "write namespace: " + known.namespace());
        } else if (!known.valueFiles().equals(actual.valueFiles())) {
            refuse(
                    application,
                    application.nearest("spec", "source", "helm", "valueFiles"),
                    "takes values from " + words(actual.valueFiles()) + ", where the topology has "
                            + words(known.valueFiles()),
                    Remedy.RENDER_ANEW);
        } else {
            refuse(application, helm, "has other inline values than the topology", Remedy.RENDER_ANEW);
        }
    }

    private static String words(List<String> files) {
        return files.isEmpty() ? "no file" : String.join(", ", files);
    }

    private void refuse(Application application, Field at, String what, String help) {
        findings.add(application.error(
                "argocd/other-deployment", at, application.object().called() + " " + what, help));
    }

    private void require(Deployment deployment, String words) {
        if (!deployed.contains(deployment)) {
            findings.add(Finding.error(
                    "argocd/not-deployed",
                    Place.file(OutputPaths.ARGO_CD),
                    "no Application deploys " + words,
                    Remedy.RENDER_ANEW));
        }
    }
}
