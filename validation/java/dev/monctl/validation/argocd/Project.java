package dev.monctl.validation.argocd;

import static java.util.Objects.requireNonNull;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An AppProject, asked as Argo CD asks it: an entry that begins with {@code !} forbids what it does not match. */
public record Project(RenderedObject object) {

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
                            ? !Glob.matchesPath(normalized(pattern.substring(1)), normalized(repoURL))
                            : Glob.matchesPath(normalized(pattern), normalized(repoURL)));
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
        for (Field entry : object.field().items("spec", "destinations")) {
            String name = entry.text("name").orElse("");
            String server = entry.text("server").orElse("");
            String space = entry.text("namespace").orElse("");
            boolean onCluster = matches(name, cluster.name()) || matches(server, cluster.server());
            boolean inNamespace = matches(space, namespace);
            if (onCluster && inNamespace) {
                permitted = true;
            } else if (isDenied(name, cluster.name()) || (isDenied(server, cluster.server()) && inNamespace)) {
                return false;
            } else if (space.startsWith("!") && !inNamespace && matches(server, cluster.server())) {
                return false;
            }
        }
        return permitted;
    }

    private static boolean isDenied(String pattern, @Nullable String text) {
        return pattern.startsWith("!") && !matches(pattern, text);
    }

    /** What is not known is none of those that a pattern names. */
    private static boolean matches(String pattern, @Nullable String text) {
        if (text == null) {
            return pattern.startsWith("!") ? !pattern.equals("!*") : pattern.equals("*");
        }
        return pattern.startsWith("!") ? !Glob.matches(pattern.substring(1), text) : Glob.matches(pattern, text);
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
                .anyMatch(entry -> Glob.matchesPath(entry.text("kind").orElse(""), kind.kind())
                        && Glob.matchesPath(entry.text("group").orElse(""), kind.group()));
    }
}
