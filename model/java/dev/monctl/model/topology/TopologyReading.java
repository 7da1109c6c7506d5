package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave.
 *
 * @param topology there also beside errors, as far as it can be judged on; null where too little could be read
 * @param mended the paths where the topology does not hold what the author wrote, since that had an error
 */
public record TopologyReading(@Nullable Topology topology, Places places, List<Finding> findings, Set<String> mended) {
    public TopologyReading {
        findings = List.copyOf(findings);
        mended = Collections.unmodifiableSet(new LinkedHashSet<>(mended));
    }

    /** Whether everything at this path, above and below it, is what the author wrote. */
    public boolean isIntact(String path) {
        return mended.stream().noneMatch(other -> isWithin(path, other) || isWithin(other, path));
    }

    /** Whether a mapping has all the names that the author gave it. */
    public boolean isComplete(String table) {
        return mended.stream().noneMatch(other -> isWithin(table, other) || isChild(other, table));
    }

    private static boolean isChild(String path, String parent) {
        return isWithin(path, parent) && path.indexOf('.', parent.length() + 1) < 0;
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
    }
}
