package dev.monctl.validation.change.side;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.helm.Ingredients;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Helm makes of the charts of a side: once for the same chart with the same values. */
final class ChartObjects {
    private final HelmEngine helm;
    private final ChartFolder folder;
    private final ManifestReader reader;
    private final Ingredients ingredients;
    private final Map<String, Made> known = new HashMap<>();
    private final IdentityHashMap<RenderedObject, JsonNode> contents = new IdentityHashMap<>();

    ChartObjects(OutputTree tree, ChartFolder folder, Ingredients ingredients, HelmEngine helm) {
        this.helm = helm;
        this.folder = folder;
        this.reader = new ManifestReader(tree);
        this.ingredients = ingredients;
    }

    /** What came of a deployment; without objects there is a finding that says why. */
    record Made(List<RenderedObject> objects, List<Finding> errors) {}

    Made of(Deployment deployment) {
        return known.computeIfAbsent(ingredients.of(deployment), key -> make(deployment));
    }

    private Made make(Deployment deployment) {
        HelmResult result = helm.template(folder, deployment);
        List<Finding> errors =
                result.findings().stream().filter(Finding::isError).toList();
        return result.templates().isEmpty()
                ? new Made(List.of(), errors)
                : new Made(reader.read(result.documents(), deployment).objects(), List.of());
    }

    /** The same tree in memory for the same object. */
    JsonNode content(RenderedObject object) {
        return contents.computeIfAbsent(object, of -> YamlJson.of(of.root()));
    }
}
