package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alert about something that is not heard of any more. */
public record SilenceRule(
        boolean enabled,
        AlertSeverity severity,
        @JsonProperty("for") TimeSpan forAtLeast,
        @Nullable List<ClusterName> spokes)
        implements Rule {
    public SilenceRule {
        spokes = spokes == null ? null : List.copyOf(spokes);
    }
}
