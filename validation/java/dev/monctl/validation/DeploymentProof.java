package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.validation.config.Configurations;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.helm.Ingredients;
import dev.monctl.validation.kubernetes.ItemSecrets;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Judges what each deployment renders to, one after the other, every one as a whole; what several share is looked at once.
 * The configurations within are judged beside the rest: nothing needs what is found in them before everything is told.
 */
final class DeploymentProof {
    private final Map<String, Set<String>> items;
    private final ManifestReader reader;
    private final Configurations configurations;
    private final ProofMemory memory;
    private final Ingredients ingredients;
    private final List<Judged> judged = new ArrayList<>();
    private final List<RenderedDeployment> rendered = new ArrayList<>();
    private CompletableFuture<List<Finding>> last = CompletableFuture.completedFuture(List.of());

    private record Judged(
            ClusterName cluster,
            Deployment deployment,
            List<Finding> findings,
            CompletableFuture<List<Finding>> configurations) {}

    /** All that is looked at of the configurations of a deployment. */
    private record Configured(
            Deployment deployment, String ingredients, List<RenderedObject> objects, Map<String, Set<String>> items) {}

    /** @param items path of each item of 1Password to the labels of its fields */
    DeploymentProof(OutputTree tree, Map<String, Set<String>> items, ProofMemory memory) {
        this.items = items;
        this.memory = memory;
        this.ingredients = new Ingredients(tree);
        this.reader = memory.objects().reader(tree);
        this.configurations = new Configurations(tree, items);
    }

    /** Judges what Helm made of the deployment to a cluster. */
    void judge(ClusterName cluster, Deployment deployment, HelmResult made) {
        Manifests manifests = reader.read(made.documents(), deployment);
        List<RenderedObject> objects = manifests.objects();
        List<Finding> found = new ArrayList<>(made.findings());
        found.addAll(manifests.findings());
        found.addAll(memory.objects().judge(objects, deployment.kubernetesVersion(), ItemSecrets.keys(objects, items)));
        last = last.thenApplyAsync(before -> judgeConfigurations(deployment, objects));
        judged.add(new Judged(cluster, deployment, found, last));
        rendered.add(new RenderedDeployment(deployment, manifests.documents(), objects));
    }

    private List<Finding> judgeConfigurations(Deployment deployment, List<RenderedObject> objects) {
        return memory.blameless()
                .judge(
                        new Configured(deployment, ingredients.of(deployment), objects, items),
                        () -> configurations.judge(deployment, objects));
    }

    /** What is wrong, chart by chart; it waits for what is still being judged. */
    List<Finding> findings() {
        Map<String, SharedFindings> charts = new LinkedHashMap<>();
        for (Judged each : judged) {
            List<Finding> found = new ArrayList<>(each.findings());
            found.addAll(each.configurations().join());
            charts.computeIfAbsent(each.deployment().chart(), chart -> new SharedFindings())
                    .add(each.cluster().toString(), each.deployment(), found);
        }
        return charts.values().stream().flatMap(chart -> chart.list().stream()).toList();
    }

    /** All that was judged. */
    List<RenderedDeployment> rendered() {
        return List.copyOf(rendered);
    }
}
