package dev.monctl.model.topology;

import dev.monctl.model.unit.ChannelName;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.unit.WebURL;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is told what, when and how often. */
public record Alerting(
        Map<ChannelName, Channel> channels,
        Routes routes,
        List<LabelName> groupBy,
        TimeSpan groupWait,
        TimeSpan groupInterval,
        @Nullable WebURL runbookBaseURL,
        @Nullable DeadMansSwitch deadMansSwitch,
        List<RelativePath> extraRules,
        Rules rules) {
    public Alerting {
        channels = Ordered.copy(channels);
        groupBy = List.copyOf(groupBy);
        extraRules = List.copyOf(extraRules);
    }
}
