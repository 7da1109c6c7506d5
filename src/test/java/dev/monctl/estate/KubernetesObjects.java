package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocuments;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The objects of a manifest by {@code kind/namespace/name}, read as Helm and Kubernetes read them. */
record KubernetesObjects(Map<String, JsonNode> byName) {

    static KubernetesObjects read(String manifest) {
        YamlDocuments documents = YamlReader.readAll(Source.of("manifest", manifest), Dialect.HELM);
        assertThat(documents.findings()).isEmpty();
        Map<String, JsonNode> objects = new TreeMap<>();
        documents.roots().forEach(root -> {
            JsonNode object = YamlJson.of(root);
            assertThat(objects.put(name(object), object))
                    .as("two objects are %s", name(object))
                    .isNull();
        });
        return new KubernetesObjects(objects);
    }

    private static String name(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        return object.path("kind").asString() + "/" + metadata.path("namespace").asString("") + "/"
                + metadata.path("name").asString();
    }

    /** The object of this kind and name in the hub's namespace. */
    JsonNode get(String kind, String name) {
        return find(kind + "/monitoring/" + name);
    }

    /** The object of this kind and name in no namespace. */
    JsonNode getClusterScoped(String kind, String name) {
        return find(kind + "//" + name);
    }

    private JsonNode find(String name) {
        JsonNode object = byName.get(name);
        if (object == null) {
            throw new AssertionError("no " + name + " among " + byName.keySet());
        }
        return object;
    }

    Stream<JsonNode> ofKind(String kind) {
        return byName.values().stream()
                .filter(object -> object.path("kind").asString().equals(kind));
    }

    List<String> namesOf(String kind) {
        return ofKind(kind)
                .map(object -> object.at("/metadata/name").asString())
                .toList();
    }

    /** All that start pods. */
    Stream<JsonNode> workloads() {
        return byName.values().stream()
                .filter(object -> object.at("/spec/template/spec").isObject());
    }

    /** The text of a ConfigMap's key. */
    String config(String configMap, String key) {
        JsonNode text = get("ConfigMap", configMap).path("data").path(key);
        assertThat(text.isString()).as("%s in %s", key, configMap).isTrue();
        return text.asString();
    }

    /** The YAML in a ConfigMap's key, read as the program that gets it. */
    JsonNode configuration(String configMap, String key) {
        return Texts.yaml(config(configMap, key));
    }
}
