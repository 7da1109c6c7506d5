package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.OnePassword;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.dependency.Dependencies;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Kubeconform;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.StandaloneSchemas;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an output tree is right: nothing in it that Helm or Kubernetes would refuse. */
public final class Validator {
    private final HelmEngine helm;
    private final EngineRoom engines;
    private final Path cache;

    /**
     * A validator that asks these programs.
     *
     * @param cache a folder for what can be made again
     */
    public Validator(HelmEngine helm, EngineRoom engines, Path cache) {
        this.helm = helm;
        this.engines = engines;
        this.cache = cache;
    }

    /** Everything there is to complain about, each once, and what was not checked. */
    public List<Finding> judge(OutputTree tree, Estate estate) throws InterruptedException {
        estate.deployments().stream()
                .map(Deployment::kubernetesVersion)
                .distinct()
                .forEach(version -> ObjectSchemas.prepare(tree, version));
        // What Helm refuses while it lints, it refuses again while it renders.
        Set<Finding> findings = new LinkedHashSet<>(FileSyntax.judge(tree));
        findings.addAll(Dependencies.judge(tree));
        try (ChartFolder folder = ChartFolder.write(tree)) {
            findings.addAll(judgeCharts(folder, tree, estate));
        } catch (IOException e) {
            findings.add(Finding.error(
                    "helm/environment",
                    Place.file(System.getProperty("java.io.tmpdir", "")),
                    "the temporary folder cannot be written: " + e.getMessage(),
                    "make room in it, or set another: -Djava.io.tmpdir=/var/tmp"));
        }
        return List.copyOf(findings);
    }

    private List<Finding> judgeCharts(ChartFolder folder, OutputTree tree, Estate estate) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        List<Engine> questions = new ArrayList<>();
        for (String chart : charts(estate)) {
            findings.addAll(helm.lint(folder, chart));
        }
        for (Deployment deployment : estate.deployments()) {
            HelmResult rendered = helm.template(folder, deployment);
            findings.addAll(rendered.findings());
            Manifests manifests = Manifests.read(rendered.manifest(), deployment, tree);
            findings.addAll(manifests.findings());
            findings.addAll(ObjectSchemas.judge(manifests.objects(), deployment.kubernetesVersion()));
            findings.addAll(ObjectRules.judge(manifests.objects(), secretKeys(manifests, estate)));
            questions.add(new Kubeconform(
                    deployment.chart(),
                    rendered.manifest(),
                    manifests.objects(),
                    new StandaloneSchemas(cache, deployment.kubernetesVersion())));
        }
        // What monctl itself refuses is not shown to other programs: they would say the same again in other words.
        findings.addAll(engines.judge(Finding.anyIsError(findings) ? List.of() : questions));
        return findings;
    }

    private static Set<String> charts(Estate estate) {
        return estate.deployments().stream()
                .map(Deployment::chart)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The 1Password operator makes a Secret of each item object, called like it, with a key for each field of the item. */
    private static Map<String, Set<String>> secretKeys(Manifests manifests, Estate estate) {
        OnePassword item = estate.secrets().onePassword();
        Set<String> keys = new LinkedHashSet<>();
        item.fields().values().forEach(field -> keys.add(field.key().toString()));
        Map<String, Set<String>> provided = new LinkedHashMap<>();
        for (RenderedObject object : manifests.objects()) {
            boolean ours = object.is("onepassword.com", "OnePasswordItem")
                    && object.field()
                            .text("spec", "itemPath")
                            .filter(item.itemPath()::equals)
                            .isPresent();
            if (ours && object.name() != null) {
                provided.put(object.name(), keys);
            }
        }
        return provided;
    }
}
