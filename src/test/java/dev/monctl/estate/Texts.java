package dev.monctl.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Texts inside rendered files, opened. */
final class Texts {
    private Texts() {}

    static JsonNode yaml(String text) {
        YamlDocument document = YamlReader.read(Source.of("text", text), Dialect.HELM);
        assertThat(document.findings()).isEmpty();
        return YamlJson.of(requireNonNull(document.root()));
    }

    static Stream<JsonNode> items(JsonNode list) {
        return list.valueStream();
    }

    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** What has no further keys, by its path; empty maps are among it. */
    static Map<String, JsonNode> leaves(JsonNode values) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        values.propertyStream().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isObject() && !value.isEmpty()) {
                leaves(value).forEach((path, leaf) -> leaves.put(property.getKey() + "." + path, leaf));
            } else {
                leaves.put(property.getKey(), value);
            }
        });
        return leaves;
    }
}
