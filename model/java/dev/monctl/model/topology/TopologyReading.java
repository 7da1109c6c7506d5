package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading gave: a topology if no error was found, and everything there is to complain about. */
public record TopologyReading(@Nullable Topology topology, Places places, List<Finding> findings) {
    public TopologyReading {
        findings = List.copyOf(findings);
    }
}
