package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each Secret and ConfigMap that a pod reads, and each of their keys, is provided; else the pod never starts. */
final class ProvidedKeys implements Rule {
    /** The cluster puts it into every namespace. */
    private static final String CLUSTER_CA = "kube-root-ca.crt";

    private final Findings objects = new Findings("kubernetes/unknown-reference");
    private final Findings keys = new Findings("kubernetes/unknown-key");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            pod.containers().forEach(container -> checkEnvironment(container, render));
            pod.volumes().forEach(volume -> checkVolume(volume, render));
            pod.containers().forEach(container -> checkSubPaths(pod, container, render));
            pod.spec()
                    .items("imagePullSecrets")
                    .forEach(secret -> secret.get("name").ifPresent(name -> provided(name, "Secret", secret, render)));
        }
        return Stream.concat(objects.list().stream(), keys.list().stream()).toList();
    }

    private void checkEnvironment(Field container, Render render) {
        for (Field variable : container.items("env")) {
            variable.get("valueFrom", "secretKeyRef").ifPresent(ref -> checkReference(ref, "Secret", render));
            variable.get("valueFrom", "configMapKeyRef").ifPresent(ref -> checkReference(ref, "ConfigMap", render));
        }
        for (Field source : container.items("envFrom")) {
            source.get("secretRef").ifPresent(ref -> checkReference(ref, "Secret", render));
            source.get("configMapRef").ifPresent(ref -> checkReference(ref, "ConfigMap", render));
        }
    }

    private void checkReference(Field reference, String kind, Render render) {
        reference
                .get("name")
                .flatMap(name -> provided(name, kind, reference, render))
                .ifPresent(found -> reference.get("key").ifPresent(key -> checkKey(key, found, kind, reference)));
    }

    private void checkVolume(Field volume, Render render) {
        volume.get("secret").ifPresent(secret -> checkItems(secret, "secretName", "Secret", render));
        volume.get("configMap").ifPresent(map -> checkItems(map, "name", "ConfigMap", render));
        for (Field source : volume.items("projected", "sources")) {
            source.get("secret").ifPresent(secret -> checkItems(secret, "name", "Secret", render));
            source.get("configMap").ifPresent(map -> checkItems(map, "name", "ConfigMap", render));
        }
    }

    private void checkItems(Field source, String nameKey, String kind, Render render) {
        source.get(nameKey)
                .flatMap(name -> provided(name, kind, source, render))
                .ifPresent(found -> source.items("items")
                        .forEach(item -> item.get("key").ifPresent(key -> checkKey(key, found, kind, source))));
    }

    /** A sub-path of a ConfigMap or Secret that is no key of it becomes an empty folder, and the program fails on it. */
    private void checkSubPaths(PodTemplate pod, Field container, Render render) {
        for (Field mount : container.items("volumeMounts")) {
            mount.get("subPath")
                    .ifPresent(subPath -> pod.volumes().stream()
                            .filter(volume -> volume.text("name").equals(mount.text("name")))
                            .forEach(volume -> checkSubPath(subPath, volume, render)));
        }
    }

    private void checkSubPath(Field subPath, Field volume, Render render) {
        for (String kind : List.of("secret", "configMap")) {
            Optional<Field> source = volume.get(kind);
            if (source.isPresent() && source.get().items("items").isEmpty()) {
                String type = kind.equals("secret") ? "Secret" : "ConfigMap";
                source.get()
                        .text(kind.equals("secret") ? "secretName" : "name")
                        .flatMap(name ->
                                keys(type, RenderedObject.holding(subPath).namespace(), name, render))
                        .ifPresent(found -> checkKey(subPath, found, type, source.get()));
            }
        }
    }

    /** The keys of what is referred to; a finding and nothing where nobody provides it. */
    private Optional<Set<String>> provided(Field name, String kind, Field reference, Render render) {
        String text = name.text().orElse("");
        Optional<Set<String>> found = keys(kind, RenderedObject.holding(name).namespace(), text, render);
        if (found.isEmpty() && !reference.isTrue("optional") && !text.equals(CLUSTER_CA)) {
            Set<String> known = new TreeSet<>(render.names("", kind));
            if (kind.equals("Secret")) {
                known.addAll(render.secretKeys().keySet());
            }
            String help = Suggestion.help(text, known, "render it, or a OnePasswordItem that makes it");
            objects.add(name, name.where() + " is the " + kind + " '" + text + "', which nothing provides", help);
        }
        return found;
    }

    private static Optional<Set<String>> keys(String kind, String namespace, String name, Render render) {
        return kind.equals("Secret") ? render.secretKeys(namespace, name) : render.configMapKeys(namespace, name);
    }

    private void checkKey(Field key, Set<String> provided, String kind, Field reference) {
        String text = key.text().orElse("");
        if (!provided.contains(text) && !reference.isTrue("optional")) {
            String help = Suggestion.help(text, provided, "its keys are", "it has no keys");
            keys.add(key, key.where() + " is the key '" + text + "', which its " + kind + " does not have", help);
        }
    }
}
