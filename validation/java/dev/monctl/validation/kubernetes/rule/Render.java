package dev.monctl.validation.kubernetes.rule;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that one deployment renders, as rules look things up in it.
 *
 * @param secretKeys the keys of Secrets that others make out of what is rendered: a OnePasswordItem's fields
 */
record Render(List<RenderedObject> objects, List<PodTemplate> pods, Map<String, Set<String>> secretKeys) {
    static Render of(List<RenderedObject> objects, Map<String, Set<String>> secretKeys) {
        List<PodTemplate> pods = objects.stream()
                .flatMap(object -> PodTemplate.of(object).stream())
                .toList();
        return new Render(List.copyOf(objects), pods, sorted(secretKeys));
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> secretKeys) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        secretKeys.forEach((name, keys) -> sorted.put(name, new TreeSet<>(keys)));
        return sorted;
    }

    Stream<RenderedObject> all(String group, String kind) {
        return objects.stream().filter(object -> object.is(group, kind));
    }

    Optional<RenderedObject> find(String group, String kind, String namespace, String name) {
        return all(group, kind)
                .filter(object -> object.namespace().equals(namespace) && name.equals(object.name()))
                .findFirst();
    }

    /** Cluster-wide objects have no namespace to ask for. */
    Optional<RenderedObject> find(String group, String kind, String name) {
        return all(group, kind).filter(object -> name.equals(object.name())).findFirst();
    }

    /** The keys of a ConfigMap; absent where nothing renders it. */
    Optional<Set<String>> configMapKeys(String namespace, String name) {
        return find("", "ConfigMap", namespace, name).map(map -> keys(map, "data", "binaryData"));
    }

    /** The keys of a Secret, rendered or made from a OnePasswordItem; absent where nothing provides it. */
    Optional<Set<String>> secretKeys(String namespace, String name) {
        return find("", "Secret", namespace, name)
                .map(secret -> keys(secret, "data", "stringData"))
                .or(() -> Optional.ofNullable(secretKeys.get(name)));
    }

    private static Set<String> keys(RenderedObject object, String... parts) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts) {
            object.field().entries(part).forEach(entry -> keys.add(entry.name()));
        }
        return keys;
    }

    List<PodTemplate> selected(String namespace, LabelSelector selector) {
        return pods.stream()
                .filter(pod -> pod.object().namespace().equals(namespace) && selector.matches(pod.labels()))
                .toList();
    }

    List<String> names(String group, String kind) {
        List<String> names = new ArrayList<>();
        all(group, kind).map(object -> object.name()).forEach(name -> {
            if (name != null) {
                names.add(name);
            }
        });
        return names;
    }

    /** All containers of all pods. */
    Stream<Field> containers() {
        return pods.stream().flatMap(pod -> pod.containers().stream());
    }
}
