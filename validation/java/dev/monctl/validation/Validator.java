package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.RenderingAhead.Helms;
import dev.monctl.validation.alloy.check.AlloyCheck;
import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.argocd.Applications;
import dev.monctl.validation.argocd.rule.ArgoCDRules;
import dev.monctl.validation.config.program.ScriptVariables;
import dev.monctl.validation.config.tailscale.PolicyFile;
import dev.monctl.validation.dependency.Dependencies;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.estate.Fit;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.nix.NixModules;
import dev.monctl.validation.origin.OwnersPlaces;
import dev.monctl.validation.progress.Progress;
import dev.monctl.validation.question.Questions;
import dev.monctl.validation.reach.Reach;
import dev.monctl.validation.route.Routing;
import dev.monctl.validation.ruletest.RuleTests;
import dev.monctl.validation.server.ServerDryRun;
import dev.monctl.validation.values.SchemaShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Whether an output tree is right: nothing in it that Helm, Kubernetes or Argo CD would refuse, each chart with the charts
 * that it depends on, and all parts fitting together as one estate.
 */
public final class Validator {
    private final HelmEngine helm;
    private final EngineRoom engines;
    private final Path cache;
    private final Cluster cluster;
    private final Progress progress;
    private final ProofMemory memory;

    /** Whether a running cluster is asked, too. */
    private enum Cluster {
        LEFT_ALONE,
        ASKED
    }

    /**
     * A validator that asks these programs.
     *
     * @param cache a folder for what can be made again
     */
    public Validator(HelmEngine helm, EngineRoom engines, Path cache) {
        this(helm, engines, cache, Cluster.LEFT_ALONE, Progress.UNTOLD, ProofMemory.ofOne());
    }

    private Validator(
            HelmEngine helm, EngineRoom engines, Path cache, Cluster cluster, Progress progress, ProofMemory memory) {
        this.helm = helm;
        this.engines = engines;
        this.cache = cache;
        this.cluster = cluster;
        this.progress = progress;
        this.memory = memory;
    }

    /** One that also shows every object to the API server of kubectl's current context, as a dry run. */
    public Validator withServer() {
        return new Validator(helm, engines, cache, Cluster.ASKED, progress, memory);
    }

    /** One that says how far it is. */
    public Validator withProgress(Progress told) {
        return new Validator(helm, engines, cache, cluster, told, memory);
    }

    /** One that does not make and judge again what is known. */
    public Validator remembering(ProofMemory known) {
        return new Validator(known.remembering(helm), engines, cache, cluster, progress, known);
    }

    /** Starts in the background what proving this estate will take; returns at once. */
    public static void prepare(Estate estate) {
        if (Helms.enoughFor(estate.deployments()) == Helms.TWO) {
            HelmEngines.preloadSecond();
        }
    }

    /** Everything there is to complain about, each once, and what was not checked. */
    public List<Finding> judge(OutputTree output, Estate estate) throws InterruptedException {
        OutputTree tree = memory.reading(output);
        List<Deployment> deployments = estate.deployments();
        // The hub and each cluster, then all of them together, then other programs.
        progress.begin(estate.clusters().size() + 3);
        deployments.stream()
                .map(Deployment::kubernetesVersion)
                .distinct()
                .forEach(version -> ObjectSchemas.prepare(tree, version));
        List<RuleFile> rules = RuleFile.of(tree);
        // The files need nothing of Helm, and the charts nothing of what is said of the files.
        CompletableFuture<List<Finding>> files = CompletableFuture.supplyAsync(() -> judgeFiles(tree, estate, rules));
        List<Finding> charts;
        try (ChartFolder folder = memory.write(tree);
                RenderingAhead rendering = new RenderingAhead(helm, folder, deployments, memory.helms(deployments))) {
            charts = judgeCharts(rendering, folder, tree, estate, rules);
        } catch (IOException e) {
            charts = List.of(ChartFolder.cannotBeWritten(e));
        }
        Set<Finding> findings = new LinkedHashSet<>(files.join());
        findings.addAll(charts);
        return OwnersPlaces.of(estate, tree).of(findings);
    }

    /** What is asked of the files as they are, before Helm has made anything of them. */
    private static List<Finding> judgeFiles(OutputTree tree, Estate estate, List<RuleFile> rules) {
        List<Finding> findings = new ArrayList<>(FileSyntax.judge(tree));
        findings.addAll(PolicyFile.judge(tree));
        findings.addAll(NixModules.judge(tree));
        findings.addAll(RuleTests.judge(tree, estate, rules));
        findings.addAll(Dependencies.judge(tree));
        findings.addAll(SchemaShape.judge(tree));
        findings.addAll(ScriptVariables.judge(tree));
        findings.addAll(Routing.judge(tree, estate, rules));
        return findings;
    }

    private List<Finding> judgeCharts(
            RenderingAhead rendering, ChartFolder folder, OutputTree tree, Estate estate, List<RuleFile> rules)
            throws InterruptedException, IOException {
        DeploymentProof proof = new DeploymentProof(tree, estate.secretItems(), memory);
        Deployment hub = estate.hubDeployment();
        proof.judge(estate.hub().cluster(), hub, rendering.of(hub));
        progress.done(estate.hub().cluster().toString());
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            Deployment agent = estate.deployment(cluster);
            proof.judge(cluster.name(), agent, rendering.of(agent));
            progress.done(cluster.name().toString());
        }
        List<RenderedDeployment> rendered = proof.rendered();
        AlloyTexts alloy = new AlloyTexts();
        // Helm has rendered all and has but to lint: there is something to do for each core.
        CompletableFuture<List<Finding>> beside = CompletableFuture.supplyAsync(() -> {
            List<Finding> found = new ArrayList<>(ArgoCDRules.judge(tree, estate, rendered));
            found.addAll(Reach.judge(tree, estate, rules, rendered, alloy));
            return found;
        });
        List<Finding> here = new ArrayList<>(AlloyCheck.judge(tree, estate, rendered, alloy));
        here.addAll(Fit.judge(tree, estate, rules, rendered, alloy));
        // What Helm refuses while it lints, it refuses again while it renders.
        List<Finding> findings = new ArrayList<>(rendering.lints());
        findings.addAll(proof.findings());
        findings.addAll(here);
        findings.addAll(beside.join());
        progress.done("the estate");
        findings.addAll(asked(findings, tree, estate, proof, folder));
        progress.done("other programs");
        return findings;
    }

    /** What other programs say; what monctl itself refuses they are not shown: they would say the same in other words. */
    private List<Finding> asked(
            List<Finding> own, OutputTree tree, Estate estate, DeploymentProof proof, ChartFolder folder)
            throws InterruptedException, IOException {
        boolean isRefused = Finding.anyIsError(own);
        Questions questions = new Questions(tree, estate.secretItems(), proof.rendered(), folder, cache);
        List<Finding> findings = new ArrayList<>(isRefused ? engines.passOver() : engines.judge(questions.in(engines)));
        if (cluster == Cluster.ASKED) {
            EngineRoom server = engines.requiring(Tool.KUBECTL);
            findings.addAll(
                    isRefused ? server.passOver() : server.judge(List.of(onServer(tree, estate, proof, folder))));
        }
        return findings;
    }

    private static Engine onServer(OutputTree tree, Estate estate, DeploymentProof proof, ChartFolder folder)
            throws IOException {
        List<RenderedObject> objects = new ArrayList<>();
        proof.rendered().forEach(deployment -> objects.addAll(deployment.objects()));
        String argocd = estate.gitops().argocdNamespace().toString();
        objects.addAll(Applications.read(tree, argocd).objects());
        return new ServerDryRun(objects, folder.scratch("server"));
    }
}
