package dev.monctl.model.topology;

import dev.monctl.model.chart.ChartArchives;
import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave.
 *
 * @param topology there also beside errors, as far as it can be judged on; null where too little could be read
 * @param chartArchives of the published charts; null where none is asked for
 * @param mended where the topology does not hold what the author wrote
 */
public record TopologyReading(
        @Nullable Topology topology,
        Places places,
        ValuesFiles valuesFiles,
        @Nullable ChartArchives chartArchives,
        List<Finding> findings,
        Mended mended) {
    public TopologyReading {
        findings = List.copyOf(findings);
    }

    /** Whether everything at this path, above and below it, is what the author wrote. */
    public boolean isIntact(String path) {
        return mended.isIntact(path);
    }

    /** Whether a mapping has all the names that the author gave it. */
    public boolean isComplete(String table) {
        return mended.isComplete(table);
    }
}
