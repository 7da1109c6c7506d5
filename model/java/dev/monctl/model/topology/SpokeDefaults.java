package dev.monctl.model.topology;

import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.RelativePath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stage or a group says for its spokes; a later layer wins. */
public record SpokeDefaults(
        @Nullable LabelValue environment,
        @Nullable KubernetesVersion kubernetesVersion,
        Map<LabelName, LabelValue> labels,
        ComponentOverride alloy,
        ComponentOverride kubeStateMetrics,
        List<RelativePath> extraAlloy,
        Expects expects) {
    public SpokeDefaults {
        labels = Ordered.copy(labels);
        extraAlloy = List.copyOf(extraAlloy);
    }

    /** The same in another environment. */
    public SpokeDefaults in(LabelValue other) {
        return new SpokeDefaults(other, kubernetesVersion, labels, alloy, kubeStateMetrics, extraAlloy, expects);
    }
}
