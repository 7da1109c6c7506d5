package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alert of the catalogue, as far as it may be changed. */
public sealed interface Rule permits SilenceRule, ThresholdRule {
    boolean enabled();

    AlertSeverity severity();

    /** How long it must hold; {@code for} in the topology. */
    TimeSpan forAtLeast();

    /** The spokes and hubs it is about; null for all of them. */
    @Nullable
    List<ClusterName> spokes();
}
