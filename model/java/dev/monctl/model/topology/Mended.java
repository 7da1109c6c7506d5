package dev.monctl.model.topology;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the topology does not hold what its author wrote, since that had an error: nothing that only follows from it is
 * complained of.
 */
public record Mended(Set<String> paths) {
    public Mended {
        paths = Collections.unmodifiableSet(new LinkedHashSet<>(paths));
    }

    /** Whether everything at this path, above and below it, is what the author wrote. */
    public boolean isIntact(String path) {
        return paths.stream().noneMatch(other -> isWithin(path, other) || isWithin(other, path));
    }

    /** Whether what stands at this path is not the author's; what stands below it may well not be either. */
    public boolean covers(String path) {
        return paths.stream().anyMatch(other -> isWithin(path, other));
    }

    /** Whether a mapping has all the names that the author gave it. */
    public boolean isComplete(String table) {
        return paths.stream().noneMatch(other -> isWithin(table, other) || isChild(other, table));
    }

    private static boolean isChild(String path, String parent) {
        return isWithin(path, parent) && path.indexOf('.', parent.length() + 1) < 0;
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
    }
}
