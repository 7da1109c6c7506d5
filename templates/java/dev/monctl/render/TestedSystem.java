package dev.monctl.render;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A system as the unit tests of the rules see it: the series that it sends, under the labels that it writes on them.
 *
 * @param identity what tells its series from those of any other system
 * @param nodes the names of the nodes that it is taken to have
 */
record TestedSystem(String name, String environment, Map<String, String> identity, List<String> nodes) {
    /** One can fail while the other is heard. */
    private static final List<String> NODES = List.of("node-1", "node-2");

    static TestedSystem hub(Estate estate) {
        String name = estate.hub().cluster().toString();
        String environment = estate.hub().environment().toString();
        return new TestedSystem(
                name, environment, new TreeMap<>(Map.of("cluster", name, "environment", environment)), NODES);
    }

    /** The spokes by name, in the order of the topology. */
    static Map<String, TestedSystem> spokes(List<? extends Spoke> spokes) {
        Map<String, TestedSystem> systems = new LinkedHashMap<>();
        for (Spoke spoke : spokes) {
            String name = spoke.name().toString();
            List<String> nodes = spoke.match(cluster -> NODES, machine -> List.of(name));
            systems.put(name, new TestedSystem(name, spoke.environment().toString(), spoke.identity(), nodes));
        }
        return systems;
    }

    public String firstNode() {
        return nodes.get(0);
    }

    public String lastNode() {
        return nodes.get(nodes.size() - 1);
    }

    /** A series of what is scraped on a node. */
    public String onNode(String metric, String job, String node) {
        return onNode(metric, job, node, Map.of());
    }

    public String onNode(String metric, String job, String node, Map<?, ?> more) {
        Map<String, String> labels = labels(Map.of("job", job, "instance", node, "node", node));
        labels.putAll(texts(more));
        return selector(metric, labels);
    }

    /** A series of what exists once in the system, on whichever node. */
    public String once(String metric, String job, String instance) {
        return selector(metric, labels(Map.of("job", job, "instance", instance)));
    }

    /** What kube-state-metrics says about a node. */
    public String aboutNode(String metric, String node) {
        return selector(
                metric, labels(Map.of("job", "kube-state-metrics", "instance", "kube-state-metrics", "node", node)));
    }

    /** What Prometheus says of an alert that fires. */
    public String firing(String alert, Map<?, ?> labels) {
        Map<String, String> all = texts(labels);
        all.put("alertname", alert);
        all.put("alertstate", "firing");
        return selector("ALERTS", all);
    }

    /** Cluster, environment and these labels; what else it writes on its series is lost on the way. */
    public Map<String, String> onlyNamed(Map<?, ?> labels) {
        Map<String, String> named = texts(labels);
        named.put("cluster", name);
        named.put("environment", environment);
        return named;
    }

    /** Its identity, and more labels, by name. */
    public Map<String, String> labels(Map<?, ?> more) {
        Map<String, String> labels = new TreeMap<>(identity);
        labels.putAll(texts(more));
        return labels;
    }

    private static Map<String, String> texts(Map<?, ?> labels) {
        Map<String, String> texts = new TreeMap<>();
        labels.forEach((label, value) -> texts.put(label.toString(), value.toString()));
        return texts;
    }

    private static String selector(String metric, Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey() + "=" + DoubleQuoted.of(label.getValue()))
                .collect(Collectors.joining(", ", metric + "{", "}"));
    }
}
