package dev.monctl.validation.argocd;

import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Argo CD needs to know of all that a deployment renders.
 *
 * @param kinds each kind once for each namespace, in the order of the manifest
 * @param claims the StatefulSets whose claims hold data
 */
public record Footprint(List<Kind> kinds, List<String> claims) {
    /** Nothing rendered. */
    public static final Footprint NONE = new Footprint(List.of(), List.of());

    public Footprint {
        kinds = List.copyOf(kinds);
        claims = List.copyOf(claims);
    }

    /**
     * A kind of object and where it lies.
     *
     * @param namespace null where the kind belongs to the cluster
     */
    public record Kind(String group, String kind, @Nullable String namespace) {
        static Kind of(RenderedObject object) {
            boolean clusterWide = ClusterKinds.contains(object.group(), object.kind());
            return new Kind(object.group(), object.kind(), clusterWide ? null : object.namespace());
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
        return new Footprint(List.copyOf(kinds), claims);
    }
}
