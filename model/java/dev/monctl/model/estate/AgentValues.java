package dev.monctl.model.estate;

import dev.monctl.model.topology.Component;
import dev.monctl.model.unit.ClusterName;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the topology decides about the agents, as values of the chart {@code monitoring-agent}. */
final class AgentValues {
    private AgentValues() {}

    /** What all clusters of a stage have, over the chart's own values. */
    static ValuesLayer ofStage(Layers agent, Layers stage) {
        return new ValuesLayer(ValuesMaps.difference(of(stage), of(agent)));
    }

    /** What a cluster has of its own, over the values of its stage; its name is always among it. */
    static ValuesLayer ofCluster(ClusterName name, Layers stage, Layers cluster) {
        Map<String, Object> values = of(cluster);
        ValuesMaps.put(values, name.toString(), "global", "clusterName");
        return new ValuesLayer(ValuesMaps.difference(values, of(stage)));
    }

    private static Map<String, Object> of(Layers layers) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (layers.environment() != null) {
            ValuesMaps.put(values, layers.environment().toString(), "global", "environment");
        }
        layers.labels()
                .forEach((label, value) ->
                        ValuesMaps.put(values, value.toString(), "global", "labels", label.toString()));
        component(values, layers.alloy(), new String[] {"alloy"}, new String[] {"alloy", "alloy"});
        component(values, layers.kubeStateMetrics(), new String[] {"kube-state-metrics"}, new String[] {
            "kube-state-metrics"
        });
        return values;
    }

    private static void component(Map<String, Object> values, Component component, String[] image, String[] resources) {
        ValuesMaps.put(values, component.version().toString(), path(image, "image", "tag"));
        component
                .resources()
                .entries()
                .forEach((kind, amounts) -> ((Map<?, ?>) amounts)
                        .forEach((name, amount) -> ValuesMaps.put(
                                values, amount.toString(), path(resources, "resources", kind, name.toString()))));
    }

    private static String[] path(String[] parent, String... keys) {
        String[] path = java.util.Arrays.copyOf(parent, parent.length + keys.length);
        System.arraycopy(keys, 0, path, parent.length, keys.length);
        return path;
    }
}
