package dev.monctl.validation.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line of the bundle: a schema, the versions in which it holds, and the kind that it describes, if it is one. */
final class Definition {
    private final String name;
    private final String versions;
    private final @Nullable String kind;
    private final String json;
    private @Nullable Set<Integer> minors;

    private Definition(String name, String versions, @Nullable String kind, String json) {
        this.name = name;
        this.versions = versions;
        this.kind = kind;
        this.json = json;
    }

    static Definition parse(String line) {
        int name = line.indexOf('\t');
        int versions = line.indexOf('\t', name + 1);
        int kind = line.indexOf('\t', versions + 1);
        String described = line.substring(versions + 1, kind);
        return new Definition(
                line.substring(0, name),
                line.substring(name + 1, versions),
                described.equals("-") ? null : described,
                line.substring(kind + 1));
    }

    String name() {
        return name;
    }

    /** {@code apps/v1 Deployment}, or null. */
    @Nullable
    String kind() {
        return kind;
    }

    String json() {
        return json;
    }

    boolean holdsIn(KubernetesVersion version) {
        return versions.equals("*") || minors().contains(version.minor());
    }

    /** The minor versions in which it holds; none where it is no part of Kubernetes. */
    private synchronized Set<Integer> minors() {
        if (minors == null) {
            minors = new TreeSet<>();
            for (String range : versions.equals("*") ? new String[0] : versions.split(",", -1)) {
                int dash = range.indexOf('-');
                int last = Integer.parseInt(range.substring(dash + 1));
                int first = dash < 0 ? last : Integer.parseInt(range.substring(0, dash));
                IntStream.rangeClosed(first, last).forEach(minors::add);
            }
        }
        return minors;
    }

    List<KubernetesVersion> versions() {
        return minors().stream().map(KubernetesVersion::new).toList();
    }
}
