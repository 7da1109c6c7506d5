package dev.monctl.model.topology;

import dev.monctl.model.unit.ChannelName;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;

/** To which channels, and how often again. */
public record Route(List<ChannelName> to, TimeSpan repeatEvery) {
    public Route {
        to = List.copyOf(to);
    }
}
