package dev.monctl.model.estate;

import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.ComponentOverride;
import dev.monctl.model.topology.Endpoints;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.ResourceList;
import dev.monctl.model.topology.Resources;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.values.DecidedValues;
import dev.monctl.model.values.Global;
import dev.monctl.model.values.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the topology decides about the agents, as values of the chart {@code monitoring-agent}. */
final class AgentValues {
    private static final List<String> ALLOY = List.of("alloy");
    private static final List<String> ALLOY_CONTAINER = List.of("alloy", "alloy");
    private static final List<String> KUBE_STATE_METRICS = List.of("kube-state-metrics");

    private final Places places;

    AgentValues(Places places) {
        this.places = places;
    }

    /** What every spoke has alike: where it pushes to, and how often it collects. */
    Value.Mapping identity(Hub hub, Agent agent, List<AlloyFile> extraAlloy) {
        DecidedValues values = new DecidedValues(places.key("agent"));
        Endpoints endpoints = hub.endpoints();
        put(values, hub.address().inURL(), "hub.address", Global.HUB_ENDPOINT.path());
        put(values, endpoints.prometheusURL(), "hub.exposure", Global.PROMETHEUS_URL.path());
        put(values, endpoints.lokiURL(), "hub.exposure", Global.LOKI_URL.path());
        put(values, agent.scrapeInterval().toString(), "agent.scrapeInterval", Global.SCRAPE_INTERVAL.path());
        put(values, agent.heartbeatInterval().toString(), "agent.heartbeatInterval", Global.HEARTBEAT_INTERVAL.path());
        put(values, agent.httpPort().number(), "agent.httpPort", "alloy", "alloy", "listenPort");
        files(values, extraAlloy);
        return values.build();
    }

    /** Who the spokes of a level are. */
    Value.Mapping identity(Level level) {
        DecidedValues values = new DecidedValues(places.key(level.key()));
        if (level.values().environment() != null) {
            put(
                    values,
                    level.values().environment().toString(),
                    level.key() + ".environment",
                    Global.ENVIRONMENT.path());
        }
        level.values()
                .labels()
                .forEach((label, value) -> put(
                        values,
                        value.toString(),
                        Places.below(level.key() + ".labels", label.toString()),
                        Global.LABELS.path(label.toString())));
        files(values, level.extraAlloy());
        return values.build();
    }

    /** What a cluster is called. */
    Value.Mapping name(ClusterName name) {
        String key = Places.below("spokes", name.toString());
        DecidedValues values = new DecidedValues(places.key(key));
        values.put(name.toString(), places.key(key), Global.CLUSTER_NAME.path());
        return values.build();
    }

    /** How the agents of a level run. */
    Value.Mapping settings(Level level) {
        return settings(level.key(), level.values().alloy(), level.values().kubeStateMetrics());
    }

    /** How the agents run where no level says otherwise. */
    Value.Mapping settings(Agent agent) {
        return settings(
                "agent",
                new ComponentOverride(agent.alloy().version(), agent.alloy().resources()),
                new ComponentOverride(
                        agent.kubeStateMetrics().version(),
                        agent.kubeStateMetrics().resources()));
    }

    private Value.Mapping settings(String key, ComponentOverride alloy, ComponentOverride kubeStateMetrics) {
        DecidedValues values = new DecidedValues(places.key(key));
        component(values, alloy, key + ".alloy", ALLOY, ALLOY_CONTAINER);
        component(values, kubeStateMetrics, key + ".kubeStateMetrics", KUBE_STATE_METRICS, KUBE_STATE_METRICS);
        return values.build();
    }

    private void component(
            DecidedValues values, ComponentOverride component, String key, List<String> image, List<String> container) {
        if (component.version() != null) {
            put(values, component.version().toString(), key + ".version", path(image, "image", "tag"));
        }
        Resources resources = component.resources();
        amounts(values, resources.requests(), key + ".resources.requests", path(container, "resources", "requests"));
        amounts(values, resources.limits(), key + ".resources.limits", path(container, "resources", "limits"));
    }

    private void amounts(DecidedValues values, ResourceList amounts, String key, String[] path) {
        amounts.entries()
                .forEach((name, amount) ->
                        put(values, amount.toString(), key + "." + name, path(Arrays.asList(path), name)));
    }

    private static void files(DecidedValues values, List<AlloyFile> files) {
        files.forEach(file -> values.put(file.text(), file.naming(), Global.EXTRA_ALLOY.path(file.name())));
    }

    private void put(DecidedValues values, Object value, String key, String... path) {
        // A key that its author left out has no place of its own; its name is told all the same.
        values.put(value, places.of(key).withPath(key), path);
    }

    private static String[] path(List<String> parent, String... keys) {
        List<String> path = new ArrayList<>(parent);
        path.addAll(List.of(keys));
        return path.toArray(String[]::new);
    }
}
