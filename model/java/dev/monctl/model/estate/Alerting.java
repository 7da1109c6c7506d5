package dev.monctl.model.estate;

import dev.monctl.model.topology.Ordered;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.unit.WebURL;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is told what, when and how often; every channel and every spoke looked up. */
public record Alerting(
        Map<String, Channel> channels,
        Routes routes,
        List<LabelName> groupBy,
        TimeSpan groupWait,
        TimeSpan groupInterval,
        WebURL runbookBaseURL,
        @Nullable DeadMansSwitch deadMansSwitch,
        Map<String, AlertRule> rules) {
    public Alerting {
        channels = Ordered.copy(channels);
        groupBy = List.copyOf(groupBy);
        rules = Ordered.copy(rules);
    }

    /** A rule of the catalogue. */
    public AlertRule rule(String name) {
        AlertRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name + " in the catalogue");
        }
        return rule;
    }

    /** Whether an alert waits for the heartbeat of this spoke: the one about the way, or of a machine the one about machines. */
    public boolean expects(Spoke spoke) {
        boolean asMachine =
                spoke.match(cluster -> false, machine -> rule("InstanceDown").isAbout(machine));
        return asMachine || rule("TailscaleConnectivityLost").isAbout(spoke);
    }
}
