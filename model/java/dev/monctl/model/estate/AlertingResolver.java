package dev.monctl.model.estate;

import dev.monctl.model.topology.AlertSeverity;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.Rule;
import dev.monctl.model.topology.Rules;
import dev.monctl.model.topology.ThresholdRule;
import dev.monctl.model.topology.Topology;
import dev.monctl.model.unit.ChannelName;
import dev.monctl.model.unit.ClusterName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up whom the alerts go to and whom they are about. */
final class AlertingResolver {
    private final Topology topology;
    private final dev.monctl.model.topology.Alerting written;
    private final Map<String, SecretField> fields;
    private final Map<String, Spoke> spokes = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Lookup lookup;

    AlertingResolver(Topology topology, Map<String, SecretField> fields, List<Spoke> spokes, Lookup lookup) {
        this.topology = topology;
        this.written = topology.alerting();
        this.fields = fields;
        this.lookup = lookup;
        spokes.forEach(spoke -> this.spokes.put(spoke.name().toString(), spoke));
    }

    Alerting resolve() {
        written.channels().forEach(this::addChannel);
        return new Alerting(
                channels,
                new Routes(
                        route(AlertSeverity.WARNING, written.routes().warning()),
                        route(AlertSeverity.CRITICAL, written.routes().critical())),
                written.groupBy(),
                written.groupWait(),
                written.groupInterval(),
                written.runbookBaseURL() == null ? Runbook.of(topology.gitops()) : written.runbookBaseURL(),
                deadMansSwitch(),
                rules(written.rules()));
    }

    private void addChannel(ChannelName name, dev.monctl.model.topology.Channel channel) {
        String path = Places.below("alerting.channels", name.toString()) + ".discord";
        lookup.secret(fields, channel.discord(), path, "channel " + name)
                .ifPresent(field -> channels.put(name.toString(), new Channel(name, field, channel.mention())));
    }

    private Route route(AlertSeverity severity, dev.monctl.model.topology.Route route) {
        List<Channel> to = new ArrayList<>();
        for (int i = 0; i < route.to().size(); i++) {
            String path = Places.item("alerting.routes." + severity + ".to", i);
            findChannel(route.to().get(i), path, "alerts of severity " + severity + " go");
            Channel channel = channels.get(route.to().get(i).toString());
            if (channel != null) {
                to.add(channel);
            }
        }
        return new Route(severity, to, route.repeatEvery());
    }

    /** Asks for the name as it is written: a channel without its secret field is known all the same. */
    private void findChannel(ChannelName name, String path, String who) {
        Map<String, ChannelName> known = new LinkedHashMap<>();
        written.channels().keySet().forEach(channel -> known.put(channel.toString(), channel));
        lookup.find(
                known,
                name,
                path,
                "alerting.channels",
                "reference/unknown-channel",
                who + " to channel '" + name + "'");
    }

    private @Nullable DeadMansSwitch deadMansSwitch() {
        dev.monctl.model.topology.DeadMansSwitch wanted = written.deadMansSwitch();
        if (wanted == null) {
            return null;
        }
        findChannel(wanted.channel(), "alerting.deadMansSwitch.channel", "the dead man's switch goes");
        Channel channel = channels.get(wanted.channel().toString());
        return channel == null ? null : new DeadMansSwitch(channel);
    }

    private Map<String, AlertRule> rules(Rules rules) {
        Map<String, AlertRule> all = new LinkedHashMap<>();
        add(all, "InstanceDown", rules.instanceDown());
        add(all, "HighMemoryUsage", rules.highMemoryUsage());
        add(all, "HighCPUUsage", rules.highCPUUsage());
        add(all, "LokiStorageFull", rules.lokiStorageFull());
        add(all, "PVCAboveThreshold", rules.pvcAboveThreshold());
        add(all, "TailscaleConnectivityLost", rules.tailscaleConnectivityLost());
        return all;
    }

    private void add(Map<String, AlertRule> all, String name, Rule rule) {
        ClusterName hub = topology.hub().cluster();
        List<ClusterName> named = rule.spokes();
        all.put(
                name,
                new AlertRule(
                        name,
                        rule.enabled(),
                        rule.severity(),
                        rule instanceof ThresholdRule threshold ? threshold.above() : null,
                        rule.forAtLeast(),
                        named == null ? List.copyOf(spokes.values()) : spokes(name, named),
                        named == null || named.contains(hub)));
    }

    private List<Spoke> spokes(String rule, List<ClusterName> names) {
        Map<String, ClusterName> known = new LinkedHashMap<>();
        topology.spokes().keySet().forEach(spoke -> known.put(spoke.toString(), spoke));
        known.put(topology.hub().cluster().toString(), topology.hub().cluster());
        List<Spoke> about = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String path = Places.item("alerting.rules." + rule + ".spokes", i);
            lookup.find(
                    known,
                    names.get(i),
                    path,
                    "spokes",
                    "reference/unknown-spoke",
                    rule + " is about '" + names.get(i) + "'");
            Spoke spoke = spokes.get(names.get(i).toString());
            if (spoke != null) {
                about.add(spoke);
            }
        }
        return about;
    }
}
