package dev.monctl.estate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kinds that Argo CD and 1Password bring into a cluster, as definitions that an API server takes: made of the schemas
 * that monctl holds, which say what fields there are, and nothing else.
 */
record CustomResources(Map<String, JsonNode> definitions, Map<String, String> kinds) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static CustomResources committed() throws IOException {
        Map<String, JsonNode> definitions = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String file : List.of("argocd.tsv", "onepassword.tsv")) {
            for (String line : Files.readAllLines(Path.of("validation/schemas", file))) {
                String[] cells = line.split("\t", 4);
                definitions.put(cells[0], JSON.readTree(cells[3]));
                if (!cells[2].equals("-")) {
                    kinds.put(cells[2], cells[0]);
                }
            }
        }
        return new CustomResources(definitions, kinds);
    }

    /** All of them, as one file for kubectl. */
    String manifest() {
        return kinds.entrySet().stream()
                .map(kind -> resource(kind.getKey(), schema(definition(kind.getValue())))
                        .toString())
                .collect(Collectors.joining("\n---\n"));
    }

    private JsonNode definition(String name) {
        return requireNonNull(definitions.get(name), name);
    }

    private static ObjectNode resource(String type, ObjectNode schema) {
        String group = type.substring(0, type.indexOf('/'));
        String version = type.substring(type.indexOf('/') + 1, type.indexOf(' '));
        String kind = type.substring(type.indexOf(' ') + 1);
        String plural = kind.toLowerCase(Locale.ROOT) + "s";
        ObjectNode resource = JSON.createObjectNode();
        resource.put("apiVersion", "apiextensions.k8s.io/v1").put("kind", "CustomResourceDefinition");
        resource.putObject("metadata").put("name", plural + "." + group);
        ObjectNode spec = resource.putObject("spec").put("group", group).put("scope", "Namespaced");
        spec.putObject("names").put("kind", kind).put("plural", plural);
        ObjectNode served = spec.putArray("versions").addObject();
        served.put("name", version).put("served", true).put("storage", true);
        served.putObject("schema").set("openAPIV3Schema", schema);
        return resource;
    }

    /** Without references, which no cluster takes; an object of which all fields are known refuses others by itself. */
    private ObjectNode schema(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.equals("meta.v1.ObjectMeta")) {
            return JSON.createObjectNode().put("type", "object");
        }
        if (!reference.isEmpty()) {
            return schema(definition(reference));
        }
        ObjectNode structural = JSON.createObjectNode();
        if (schema.isEmpty() || isBareObject(schema)) {
            structural.put("x-kubernetes-preserve-unknown-fields", true);
        }
        schema.properties().forEach(field -> {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "properties" -> {
                    ObjectNode properties = structural.putObject("properties");
                    value.properties().forEach(each -> properties.set(each.getKey(), schema(each.getValue())));
                }
                case "items" -> structural.set("items", schema(value));
                case "additionalProperties" -> {
                    if (value.isObject()) {
                        structural.set("additionalProperties", schema(value));
                    }
                }
                case "type" -> type(value, structural);
                default -> structural.set(field.getKey(), value);
            }
        });
        return structural;
    }

    private static void type(JsonNode type, ObjectNode structural) {
        if (type.isArray()) { // a number or a text: the only two that a cluster takes together
            structural.put("x-kubernetes-int-or-string", true);
        } else {
            structural.set("type", type);
        }
    }

    private static boolean isBareObject(JsonNode schema) {
        return schema.path("type").asString("").equals("object")
                && !schema.has("properties")
                && !schema.path("additionalProperties").isObject();
    }
}
