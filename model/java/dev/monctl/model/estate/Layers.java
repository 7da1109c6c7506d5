package dev.monctl.model.estate;

import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.Component;
import dev.monctl.model.topology.Expects;
import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.RelativePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a spoke has so far; each layer is laid over it. Labels and files add up, anything else is replaced. */
record Layers(
        @Nullable LabelValue environment,
        KubernetesVersion kubernetesVersion,
        Map<LabelName, LabelValue> labels,
        Component alloy,
        Component kubeStateMetrics,
        List<RelativePath> extraAlloy,
        Expects expects) {

    static Layers of(Agent agent) {
        return new Layers(
                null,
                agent.kubernetesVersion(),
                Map.of(),
                agent.alloy(),
                agent.kubeStateMetrics(),
                agent.extraAlloy(),
                new Expects(null, null, null, null));
    }

    /** With the environment that a stage's name stands for, until a layer names another. */
    Layers in(LabelValue environment) {
        return new Layers(environment, kubernetesVersion, labels, alloy, kubeStateMetrics, extraAlloy, expects);
    }

    Layers over(SpokeDefaults layer) {
        return new Layers(
                layer.environment() == null ? environment : layer.environment(),
                layer.kubernetesVersion() == null ? kubernetesVersion : layer.kubernetesVersion(),
                both(labels, layer.labels()),
                alloy.with(layer.alloy()),
                kubeStateMetrics.with(layer.kubeStateMetrics()),
                both(extraAlloy, layer.extraAlloy()),
                expects.with(layer.expects()));
    }

    Layers overAll(List<Group> groups) {
        Layers layers = this;
        for (Group group : groups) {
            layers = layers.over(group.values());
        }
        return layers;
    }

    private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
        Map<K, V> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        LinkedHashSet<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return new ArrayList<>(both);
    }
}
