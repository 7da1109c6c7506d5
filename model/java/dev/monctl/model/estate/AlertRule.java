package dev.monctl.model.estate;

import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert of the catalogue.
 *
 * @param above null where it is about silence, not about a share
 * @param spokes those it is about, in the order of the topology
 * @param hub whether it is about the hub, too
 */
public record AlertRule(
        String name,
        boolean enabled,
        AlertSeverity severity,
        @Nullable Percentage above,
        TimeSpan forAtLeast,
        List<Spoke> spokes,
        boolean hub) {
    public AlertRule {
        spokes = List.copyOf(spokes);
    }

    /** Whether it can fire for this spoke. */
    public boolean isAbout(Spoke spoke) {
        // By their names: to compare two spokes takes all their values.
        return enabled && spokes.stream().anyMatch(each -> each.name().equals(spoke.name()));
    }
}
