package dev.monctl.validation.argocd.rule;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Applications deploy what the topology has and monctl proves, all of it and nothing else. */
final class EveryDeployment implements Rule {
    @Override
    public List<Finding> judge(Installation installation) {
        List<Finding> findings = new ArrayList<>();
        for (Application application : installation.applications()) {
            check(application, installation).ifPresent(findings::add);
        }
        // An ApplicationSet that could not be expanded may deploy what seems to be missing.
        if (installation.files().notExpanded().isEmpty()) {
            findings.addAll(missing(installation));
        }
        return findings;
    }

    private static Optional<Finding> check(Application application, Installation installation) {
        Optional<Field> unknown = installation.source(application).unknown();
        if (unknown.isPresent()) {
            String what = "sets " + unknown.get().path() + ", and what that deploys is not checked";
            return Optional.of(refusal(application, unknown.get(), what, "move it into a values file"));
        }
        Optional<Deployment> known = installation.expected(application);
        if (known.isEmpty()) {
            return Optional.of(refusal(
                    application,
                    application.nearest("spec", "destination"),
                    "deploys what the topology has not",
                    "remove it, or declare a spoke with this destination"));
        }
        return installation
                .deployment(application)
                .filter(actual -> !actual.equals(known.get()))
                .map(actual -> difference(application, known.get(), actual))
                .or(() -> otherRevision(application, installation));
    }

    private static Optional<Finding> otherRevision(Application application, Installation installation) {
        String known = installation.estate().gitops().targetRevision().toString();
        return application
                .field()
                .get("spec", "source", "targetRevision")
                .filter(revision -> !revision.text().orElse(known).equals(known))
                .map(revision -> refusal(
                        application,
                        revision,
                        "follows '" + revision.text().orElse("") + "', where the topology has '" + known + "'",
                        "write targetRevision: " + known));
    }

    private static Finding difference(Application application, Deployment known, Deployment actual) {
        if (!known.release().equals(actual.release())) {
            return refusal(
                    application,
                    application.nearest("spec", "source", "helm", "releaseName"),
                    "deploys the release '" + actual.release() + "', where the topology has '" + known.release() + "'",
                    "write releaseName: " + known.release());
        }
        if (!known.namespace().equals(actual.namespace())) {
            return refusal(
                    application,
                    application.nearest("spec", "destination", "namespace"),
                    "deploys to the namespace '" + actual.namespace() + "', where the topology has '"
                            + known.namespace() + "'",
                    "write namespace: " + known.namespace());
        }
        if (!known.valueFiles().equals(actual.valueFiles())) {
            return refusal(
                    application,
                    application.nearest("spec", "source", "helm", "valueFiles"),
                    "takes values from " + words(actual.valueFiles()) + ", where the topology has "
                            + words(known.valueFiles()),
                    Remedy.RENDER_ANEW);
        }
        return refusal(
                application,
                application.nearest("spec", "source", "helm"),
                "has other inline values than the topology",
                Remedy.RENDER_ANEW);
    }

    private static String words(List<String> files) {
        return files.isEmpty() ? "no file" : String.join(", ", files);
    }

    private static Finding refusal(Application application, Field at, String what, String help) {
        return application.error(
                "argocd/other-deployment", at, application.object().called() + " " + what, help);
    }

    /** What the topology has and no Application deploys. */
    private static List<Finding> missing(Installation installation) {
        Set<Deployment> deployed = new HashSet<>();
        installation.applications().forEach(each -> installation.expected(each).ifPresent(deployed::add));
        Estate estate = installation.estate();
        List<Finding> missing = new ArrayList<>();
        if (!deployed.contains(estate.hubDeployment())) {
            missing.add(missing("the hub to " + estate.hub().cluster()));
        }
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            if (!deployed.contains(estate.deployment(cluster))) {
                missing.add(missing("the agent to " + cluster.name()));
            }
        }
        return missing;
    }

    private static Finding missing(String what) {
        return Finding.error(
                "argocd/not-deployed",
                Place.file(OutputPaths.ARGO_CD),
                "no Application deploys " + what,
                Remedy.RENDER_ANEW);
    }
}
