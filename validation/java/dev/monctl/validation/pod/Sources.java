package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the pods of a deployment take files and variables from.
 *
 * @param items the keys of each Secret that an operator makes of an item, by the Secret's name
 */
record Sources(List<RenderedObject> objects, Map<String, Set<String>> items) {
    /** The cluster puts it into every namespace. */
    private static final String CLUSTER_CA = "kube-root-ca.crt";

    /** The entries of a ConfigMap, each with its content where it is text; empty where nobody here provides it. */
    Optional<Map<String, Content>> configMap(Field by, String name) {
        if (name.equals(CLUSTER_CA)) {
            return Optional.of(Map.of("ca.crt", Content.UNKNOWN));
        }
        return object("ConfigMap", by, name).map(map -> {
            Map<String, Content> entries = new LinkedHashMap<>();
            map.field().entries("data").forEach(entry -> entries.put(entry.name(), new Content(entry)));
            map.field().entries("binaryData").forEach(entry -> entries.put(entry.name(), Content.UNKNOWN));
            return entries;
        });
    }

    /** The same of a Secret; of what an operator fills in only the keys are known. */
    Optional<Map<String, Content>> secret(Field by, String name) {
        Map<String, Content> entries = new LinkedHashMap<>();
        Optional<RenderedObject> secret = object("Secret", by, name);
        secret.ifPresent(found -> {
            found.field().entries("data").forEach(entry -> entries.put(entry.name(), Content.UNKNOWN));
            found.field().entries("stringData").forEach(entry -> entries.put(entry.name(), new Content(entry)));
        });
        Set<String> keys = items.get(name);
        if (secret.isEmpty() && keys != null) {
            keys.forEach(key -> entries.put(key, Content.UNKNOWN));
        }
        return secret.isPresent() || keys != null ? Optional.of(entries) : Optional.empty();
    }

    private Optional<RenderedObject> object(String kind, Field by, String name) {
        String namespace = RenderedObject.holding(by).namespace();
        return objects.stream()
                .filter(object ->
                        object.is("", kind) && object.namespace().equals(namespace) && name.equals(object.name()))
                .findFirst();
    }

    /** Whether a ServiceAccount gives its pods no token. */
    boolean isWithoutToken(Field pod) {
        return object("ServiceAccount", pod, pod.text("serviceAccountName").orElse("default"))
                .filter(account ->
                        account.field().get("automountServiceAccountToken").isPresent()
                                && !account.field().isTrue("automountServiceAccountToken"))
                .isPresent();
    }

    Environment environment(PodTemplate pod, Field container) {
        Map<String, Field> variables = new LinkedHashMap<>();
        boolean isComplete = true;
        for (Field source : container.items("envFrom")) {
            String prefix = source.text("prefix").orElse("");
            Optional<Map<String, Content>> found = source.get("configMapRef")
                    .map(map -> configMap(source, map.text("name").orElse("")))
                    .orElseGet(() ->
                            secret(source, source.text("secretRef", "name").orElse("")));
            found.ifPresent(entries -> entries.keySet().forEach(key -> variables.put(prefix + key, source)));
            isComplete &= found.isPresent();
        }
        for (Field variable : container.items("env")) {
            variable.text("name").ifPresent(name -> variables.put(name, variable));
        }
        boolean hasServices =
                pod.spec().get("enableServiceLinks").isEmpty() || pod.spec().isTrue("enableServiceLinks");
        return new Environment(variables, isComplete, hasServices);
    }
}
