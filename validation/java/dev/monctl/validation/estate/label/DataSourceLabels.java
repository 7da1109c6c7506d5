package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;

/** Labels that Grafana's data source for logs makes links of. */
final class DataSourceLabels {
    private final LabelSet known;
    private final List<Finding> findings = new ArrayList<>();

    DataSourceLabels(LabelSet known) {
        this.known = known;
    }

    List<Finding> judge(List<RenderedObject> hub) {
        hub.stream()
                .filter(object -> object.is("", "ConfigMap"))
                .flatMap(map -> map.field().entries("data").stream())
                .filter(file -> file.name().endsWith(".yaml"))
                .forEach(this::file);
        return List.copyOf(findings);
    }

    private void file(Field file) {
        String text = file.text().orElse("");
        if (text.contains("datasources:")) {
            YamlReader.readAll(Source.of(file.name(), text), Dialect.HELM).roots().stream()
                    .flatMap(root -> Yaml.items(root, "datasources").stream())
                    .forEach(source -> source(source, file));
        }
    }

    private void source(YamlNode source, Field file) {
        for (YamlNode field : Yaml.get(source, "jsonData")
                .map(data -> Yaml.items(data, "derivedFields"))
                .orElse(List.of())) {
            if (Yaml.word(field, "matcherType").equals("label")) {
                Yaml.text(field, "matcherRegex").ifPresent(label -> label(label, Yaml.word(source, "name"), file));
            }
        }
    }

    /** A pattern for several labels is taken for what it says. */
    private void label(Scalar label, String source, Field file) {
        String name = label.text();
        if (name.matches("\\w+") && !known.contains(name)) {
            Unknown unknown = Unknown.named(name, 0, "a log line", known);
            findings.add(unknown.unsent(file.place(), "a derived field of the data source " + source));
        }
    }
}
