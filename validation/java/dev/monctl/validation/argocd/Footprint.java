package dev.monctl.validation.argocd;

import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Argo CD needs to know of all that a deployment renders.
 *
 * @param kinds each kind once for each namespace, in the order of the manifest
 * @param objects what each is called, such as {@code StatefulSet/loki}
 * @param claims the StatefulSets whose claims hold data
 * @param onNodes those whose pods use the folders, ports or network of their node
 */
public record Footprint(List<Kind> kinds, List<String> objects, List<String> claims, List<String> onNodes) {
    /** Nothing rendered. */
    public static final Footprint NONE = new Footprint(List.of(), List.of(), List.of(), List.of());

    public Footprint {
        kinds = List.copyOf(kinds);
        objects = List.copyOf(objects);
        claims = List.copyOf(claims);
        onNodes = List.copyOf(onNodes);
    }

    /**
     * A kind of object and where it lies.
     *
     * @param namespace null where the kind belongs to the cluster
     */
    public record Kind(String group, String kind, @Nullable String namespace) {
        static Kind of(RenderedObject object) {
            return of(object.group(), object.kind(), object.namespace());
        }

        /** @param namespace where an object lies whose kind has namespaces */
        static Kind of(String group, String kind, @Nullable String namespace) {
            return new Kind(group, kind, ClusterKinds.contains(group, kind) ? null : namespace);
        }

        public boolean isClusterWide() {
            return namespace == null;
        }
    }

    public static Footprint of(List<RenderedObject> objects) {
        Set<Kind> kinds = new LinkedHashSet<>();
        objects.forEach(object -> kinds.add(Kind.of(object)));
        List<String> claims = objects.stream()
                .filter(object ->
                        !object.field().items("spec", "volumeClaimTemplates").isEmpty())
                .map(RenderedObject::called)
                .toList();
        List<String> onNodes = objects.stream()
                .filter(object ->
                        PodTemplate.of(object).filter(Footprint::isOnNode).isPresent())
                .map(RenderedObject::called)
                .toList();
        return new Footprint(
                List.copyOf(kinds), objects.stream().map(RenderedObject::called).toList(), claims, onNodes);
    }

    private static boolean isOnNode(PodTemplate pod) {
        return pod.spec().isTrue("hostNetwork")
                || pod.volumes().stream()
                        .anyMatch(volume -> volume.get("hostPath").isPresent())
                || pod.containers().stream()
                        .flatMap(container -> container.items("ports").stream())
                        .anyMatch(port -> port.get("hostPort").isPresent());
    }
}
