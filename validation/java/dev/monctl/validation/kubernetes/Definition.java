package dev.monctl.validation.kubernetes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the bundle: a schema, the versions in which it holds, and the kind that it describes, if it is one. */
final class Definition {
    private final String name;
    private final String versions;
    private final @Nullable String kind;
    private final String json;
    private @Nullable ObjectSchema schema;

    private Definition(String name, String versions, @Nullable String kind, String json) {
        this.name = name;
        this.versions = versions;
        this.kind = kind;
        this.json = json;
    }

    static Definition parse(String line) {
        String[] columns = line.split("\t", 4);
        return new Definition(columns[0], columns[1], columns[2].equals("-") ? null : columns[2], columns[3]);
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

    /** Parsed when it is first asked for: of a thousand definitions a chart needs a hundred. */
    synchronized ObjectSchema schema() {
        if (schema == null) {
            schema = SchemaReader.read(json);
        }
        return schema;
    }

    boolean holdsIn(KubernetesVersion version) {
        return versions.equals("*")
                || minors().stream().anyMatch(range -> range[0] <= version.minor() && version.minor() <= range[1]);
    }

    /** The versions as first and last minor; empty where the kind is no part of Kubernetes. */
    List<int[]> minors() {
        List<int[]> ranges = new ArrayList<>();
        if (!versions.equals("*")) {
            for (String range : versions.split(",", -1)) {
                int dash = range.indexOf('-');
                ranges.add(new int[] {
                    Integer.parseInt(dash < 0 ? range : range.substring(0, dash)),
                    Integer.parseInt(range.substring(dash + 1))
                });
            }
        }
        return ranges;
    }
}
