package dev.monctl.validation.argocd;

import static java.util.Objects.requireNonNull;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An AppProject, asked as Argo CD asks it: an entry that begins with {@code !} forbids what it does not match. */
public final class Project {
    private final RenderedObject object;
    private final List<PermittedDestination> destinations;

    Project(RenderedObject object) {
        this.object = object;
        this.destinations = object.field().items("spec", "destinations").stream()
                .map(PermittedDestination::of)
                .toList();
    }

    public RenderedObject object() {
        return object;
    }

    public String name() {
        return requireNonNull(object.name());
    }

    /** Whether Applications may come from this repository. */
    public boolean permitsSource(String repoURL) {
        boolean permitted = false;
        for (Field entry : object.field().items("spec", "sourceRepos")) {
            String pattern = entry.text().orElse("");
            boolean matches = pattern.equals("*")
                    || (pattern.startsWith("!")
                            ? !Glob.ofPath(normalized(pattern.substring(1))).matches(normalized(repoURL))
                            : Glob.ofPath(normalized(pattern)).matches(normalized(repoURL)));
            if (!matches && pattern.startsWith("!")) {
                return false;
            }
            permitted |= matches;
        }
        return permitted;
    }

    /** Addresses that differ in case, in {@code .git} or in the spelling of SSH are one repository. */
    static String normalized(String repoURL) {
        String url = repoURL.strip().toLowerCase(Locale.ROOT);
        if (url.matches("[^/@:]+@[^/:]+:.*")) {
            url = url.replaceFirst(":", "/");
        }
        return url.replaceFirst("^ssh://", "").replaceFirst("\\.git$", "");
    }

    /** Whether Applications may deploy to this cluster and namespace. */
    public boolean permitsDestination(Cluster cluster, String namespace) {
        boolean permitted = false;
        for (PermittedDestination entry : destinations) {
            if (entry.permits(cluster, namespace)) {
                permitted = true;
            } else if (entry.forbids(cluster, namespace)) {
                return false;
            }
        }
        return permitted;
    }

    /** Whether Applications may hold this kind; without a list all namespaced kinds are permitted, and no cluster-wide ones. */
    public boolean permitsKind(Footprint.Kind kind) {
        String scope = kind.isClusterWide() ? "cluster" : "namespace";
        Optional<Field> white = object.field().get("spec", scope + "ResourceWhitelist");
        List<Field> black = object.field().items("spec", scope + "ResourceBlacklist");
        boolean listed = white.map(list -> lists(list.items(), kind)).orElse(!kind.isClusterWide());
        return listed && !lists(black, kind);
    }

    private static boolean lists(List<Field> list, Footprint.Kind kind) {
        return list.stream()
                .anyMatch(entry -> Glob.ofPath(entry.text("kind").orElse("")).matches(kind.kind())
                        && Glob.ofPath(entry.text("group").orElse("")).matches(kind.group()));
    }
}
