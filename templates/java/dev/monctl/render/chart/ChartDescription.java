package dev.monctl.render.chart;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a Chart.yaml of monctl's own says. Its dependencies have a name, one version and a repository, and nothing else. */
record ChartDescription(String name, String version, List<ChartDependency> dependencies) {
    ChartDescription {
        dependencies = List.copyOf(dependencies);
    }

    static ChartDescription read(String path, String text) {
        YamlDocument document = YamlReader.read(Source.of(path, text), Dialect.HELM);
        YamlNode root = document.root();
        if (root == null || !document.findings().isEmpty()) {
            throw new IllegalStateException(path + " is not readable: " + document.findings());
        }
        JsonNode chart = YamlJson.of(root);
        return new ChartDescription(
                chart.path("name").asString(),
                chart.path("version").asString(),
                chart.path("dependencies")
                        .valueStream()
                        .map(ChartDescription::dependency)
                        .toList());
    }

    private static ChartDependency dependency(JsonNode entry) {
        return ChartDependency.of(
                entry.path("name").asString(),
                entry.path("version").asString(),
                entry.path("repository").asString());
    }
}
