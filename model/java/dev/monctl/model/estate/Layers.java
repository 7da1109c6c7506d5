package dev.monctl.model.estate;

import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.Component;
import dev.monctl.model.topology.Expects;
import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import java.util.LinkedHashMap;
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
        List<AlloyFile> extraAlloy,
        Expects expects) {

    static Layers of(Agent agent, List<AlloyFile> extraAlloy) {
        return new Layers(
                null,
                agent.kubernetesVersion(),
                Map.of(),
                agent.alloy(),
                agent.kubeStateMetrics(),
                extraAlloy,
                new Expects(null, null, null, null));
    }

    Layers over(Level level) {
        SpokeDefaults layer = level.values();
        return new Layers(
                layer.environment() == null ? environment : layer.environment(),
                layer.kubernetesVersion() == null ? kubernetesVersion : layer.kubernetesVersion(),
                both(labels, layer.labels()),
                alloy.with(layer.alloy()),
                kubeStateMetrics.with(layer.kubeStateMetrics()),
                AlloyFiles.both(extraAlloy, level.extraAlloy()),
                expects.with(layer.expects()));
    }

    Layers overAll(List<Level> levels) {
        Layers layers = this;
        for (Level level : levels) {
            layers = layers.over(level);
        }
        return layers;
    }

    private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
        Map<K, V> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}
