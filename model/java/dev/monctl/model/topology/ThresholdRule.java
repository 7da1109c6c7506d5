package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alert about a share that stays too high. */
public record ThresholdRule(
        boolean enabled,
        AlertSeverity severity,
        Percentage above,
        @JsonProperty("for") TimeSpan forAtLeast,
        @Nullable List<ClusterName> spokes)
        implements Rule {
    public ThresholdRule {
        spokes = spokes == null ? null : List.copyOf(spokes);
    }
}
