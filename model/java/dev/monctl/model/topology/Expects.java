package dev.monctl.model.topology;

import dev.monctl.model.unit.Count;
import dev.monctl.model.unit.DataVolume;
import org.jspecify.annotations.Nullable;

/** How large a spoke is expected to be. */
public record Expects(
        @Nullable Count nodes,
        @Nullable Count pods,
        @Nullable DataVolume logsPerDay,
        @Nullable Count series) {
    /** With what an override says instead. */
    public Expects with(Expects override) {
        return new Expects(
                override.nodes == null ? nodes : override.nodes,
                override.pods == null ? pods : override.pods,
                override.logsPerDay == null ? logsPerDay : override.logsPerDay,
                override.series == null ? series : override.series);
    }
}
