package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.kubernetes.ItemSecrets;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges what each deployment renders to, one after the other, every one as a whole; what several share is looked at once. */
final class DeploymentProof {
    private final Map<String, Set<String>> items;
    private final ManifestReader reader;
    private final Map<String, ObjectSchemas> schemas = new LinkedHashMap<>();
    private final Map<String, SharedFindings> findings = new LinkedHashMap<>();
    private final List<RenderedDeployment> rendered = new ArrayList<>();

    /** @param items path of each item of 1Password to the labels of its fields */
    DeploymentProof(OutputTree tree, Map<String, Set<String>> items) {
        this.items = items;
        this.reader = new ManifestReader(tree);
    }

    /** Judges what Helm made of the deployment to a cluster. */
    void judge(ClusterName cluster, Deployment deployment, HelmResult made) {
        Manifests manifests = reader.read(made.manifest(), deployment);
        List<RenderedObject> objects = manifests.objects();
        List<Finding> found = new ArrayList<>(made.findings());
        found.addAll(manifests.findings());
        found.addAll(schemas.computeIfAbsent(deployment.kubernetesVersion(), ObjectSchemas::of)
                .judge(objects));
        found.addAll(ObjectRules.judge(objects, ItemSecrets.keys(objects, items)));
        findings.computeIfAbsent(deployment.chart(), chart -> new SharedFindings())
                .add(cluster.toString(), deployment, found);
        rendered.add(new RenderedDeployment(deployment, manifests.documents(), objects));
    }

    /** What is wrong, chart by chart. */
    List<Finding> findings() {
        return findings.values().stream()
                .flatMap(ofChart -> ofChart.list().stream())
                .toList();
    }

    /** All that was judged. */
    List<RenderedDeployment> rendered() {
        return List.copyOf(rendered);
    }
}
