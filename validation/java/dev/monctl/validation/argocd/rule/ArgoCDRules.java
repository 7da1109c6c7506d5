package dev.monctl.validation.argocd.rule;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.argocd.Applications;
import dev.monctl.validation.argocd.Footprint;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is said about {@code argo-apps/}. A new rule is a line here, a broken tree and its message. */
public final class ArgoCDRules {
    private static final List<Rule> RULES = List.of(
            new ProjectForm(),
            new DestinationForm(),
            new SourceForm(),
            new KnownProjects(),
            new PermittedSources(),
            new PermittedDestinations(),
            new PermittedKinds(),
            new ChartPaths(),
            new ValueFiles(),
            new UniqueNames(),
            new DeployedOnce(),
            new CascadingFinalizers(),
            new SyncOptions(),
            new KnownDifferences(),
            new PodSecurity(),
            new OwnNamespace(),
            new SyncTimes(),
            new ManagedNamespace(),
            new SecurityLevels(),
            new NewerFields());

    private ArgoCDRules() {}

    /**
     * Judges the files for Argo CD: as objects of Kubernetes, and as what Argo CD will do with them.
     *
     * @param rendered what the estate's deployments render
     */
    public static List<Finding> judge(OutputTree tree, Estate estate, List<RenderedDeployment> rendered) {
        String namespace = estate.gitops().argocdNamespace().toString();
        Applications applications = Applications.read(tree, namespace);
        List<Finding> findings = new ArrayList<>(applications.unreadable());
        findings.addAll(
                ObjectSchemas.of(estate.hub().kubernetesVersion().toString()).judge(applications.objects()));
        findings.addAll(new ObjectRules().judge(applications.objects(), Map.of()));
        findings.addAll(applications.notExpanded());
        Map<Deployment, Footprint> footprints = new HashMap<>();
        rendered.forEach(each -> footprints.put(each.deployment(), Footprint.of(each.objects())));
        Installation installation = new Installation(applications, tree, estate, footprints);
        RULES.forEach(rule -> findings.addAll(rule.judge(installation)));
        // What is wrong already would be said again: an Application without a chart deploys something else, too.
        if (!Finding.anyIsError(findings)) {
            findings.addAll(new EveryDeployment().judge(installation));
        }
        return findings;
    }
}
