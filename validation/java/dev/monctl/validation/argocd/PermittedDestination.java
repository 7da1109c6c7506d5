package dev.monctl.validation.argocd;

import dev.monctl.validation.document.Field;
import org.jspecify.annotations.Nullable;

/** An entry of {@code spec.destinations} of an AppProject, read once: each Application is held against all of them. */
record PermittedDestination(Part name, Part server, Part namespace) {
    static PermittedDestination of(Field entry) {
        return new PermittedDestination(
                Part.of(entry.text("name").orElse("")),
                Part.of(entry.text("server").orElse("")),
                Part.of(entry.text("namespace").orElse("")));
    }

    boolean permits(Cluster cluster, String into) {
        return (name.matches(cluster.name()) || server.matches(cluster.server())) && namespace.matches(into);
    }

    /** What an entry that begins with {@code !} does to what it does not permit. */
    boolean forbids(Cluster cluster, String into) {
        boolean inNamespace = namespace.matches(into);
        return name.denies(cluster.name())
                || (server.denies(cluster.server()) && inNamespace)
                || (namespace.isNegated() && !inNamespace && server.matches(cluster.server()));
    }

    /** A pattern, or the opposite of one. */
    record Part(String text, Glob glob) {
        static Part of(String text) {
            return new Part(text, Glob.of(text.startsWith("!") ? text.substring(1) : text));
        }

        boolean isNegated() {
            return text.startsWith("!");
        }

        /** What is not known is none of those that a pattern names. */
        boolean matches(@Nullable String known) {
            if (known == null) {
                return isNegated() ? !text.equals("!*") : text.equals("*");
            }
            return isNegated() != glob.matches(known);
        }

        boolean denies(@Nullable String known) {
            return isNegated() && !matches(known);
        }
    }
}
