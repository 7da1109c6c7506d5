package dev.monctl.validation.argocd;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.Merging;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.dependency.CrdChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What deployments have below {@code crds/}: Argo CD calls Helm with {@code --include-crds}, which monctl's own rendering does not. */
final class IncludedCrds {
    private final OutputTree tree;
    private final Map<String, CrdChart> charts = new HashMap<>();

    IncludedCrds(OutputTree tree) {
        this.tree = tree;
    }

    List<IncludedCrd> of(Deployment deployment) {
        CrdChart chart = charts.computeIfAbsent(deployment.chart(), folder -> CrdChart.of(tree, folder));
        return chart.isEmpty()
                ? List.of()
                : chart.given(values(deployment)).stream()
                        .map(file -> IncludedCrd.of(file, deployment))
                        .toList();
    }

    private Value.Mapping values(Deployment deployment) {
        List<YamlNode> given = new ArrayList<>();
        deployment.valueFiles().stream()
                .filter(file -> tree.files().containsKey(file))
                .forEach(file -> given.addAll(tree.yaml(file).roots()));
        Optional.ofNullable(deployment.inlineValues())
                .map(text ->
                        YamlReader.read(Source.of("values", text), Dialect.HELM).root())
                .ifPresent(given::add);
        Value.Mapping values = new Value.Mapping(Place.file(deployment.chart()), Map.of());
        for (YamlNode each : given) {
            if (each instanceof YamlNode.Mapping mapping) {
                values = Merging.over(values, OwnValues.of(mapping, null));
            }
        }
        return values;
    }
}
