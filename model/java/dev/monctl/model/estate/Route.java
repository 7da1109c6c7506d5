package dev.monctl.model.estate;

import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;

/** The way of the alerts of one severity. */
public record Route(AlertSeverity severity, List<Channel> to, TimeSpan repeatEvery) {
    public Route {
        to = List.copyOf(to);
    }
}
