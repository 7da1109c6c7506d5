package dev.monctl.model.topology;

import dev.monctl.model.chart.KeptArchives;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What reading gave.
 *
 * @param tree what the records are bound from, defaults filled in; null where there are none
 * @param topology there also beside errors, as far as it can be judged on; null where too little could be read
 * @param basePolicy null where the topology names none, or none that could be read
 * @param chartArchives of the published charts; null where none is asked for
 * @param mended where the topology does not hold what the author wrote
 */
public record TopologyReading(
        @Nullable JsonNode tree,
        @Nullable Topology topology,
        Places places,
        ValuesFiles valuesFiles,
        OwnFiles ownFiles,
        @Nullable BasePolicy basePolicy,
        @Nullable KeptArchives chartArchives,
        List<Finding> findings,
        Mended mended) {
    public TopologyReading {
        findings = List.copyOf(findings);
    }

    /** The same files with another topology, of another tree whose keys stand elsewhere. */
    TopologyReading with(JsonNode other, Places others) {
        return new TopologyReading(
                other,
                Binding.bind(other),
                others,
                valuesFiles,
                ownFiles,
                basePolicy,
                chartArchives,
                List.of(),
                mended);
    }

    /** Every file that was read. */
    public List<Source> sources() {
        List<Source> sums =
                chartArchives == null ? List.of() : List.of(chartArchives.sums().source());
        List<Source> policy = basePolicy == null ? List.of() : List.of(basePolicy.source());
        return Stream.of(places.sources(), valuesFiles.sources(), ownFiles.sources(), policy, sums)
                .flatMap(List::stream)
                .distinct()
                .toList();
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
