package dev.monctl.model.topology;

import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.ObjectName;
import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs on every spoke. */
public record Agent(
        ObjectName namespace,
        ChartSource charts,
        KubernetesVersion kubernetesVersion,
        TimeSpan scrapeInterval,
        TimeSpan heartbeatInterval,
        Port httpPort,
        Component alloy,
        Component kubeStateMetrics,
        List<RelativePath> extraAlloy,
        @Nullable Secrets secrets) {
    public Agent {
        extraAlloy = List.copyOf(extraAlloy);
    }
}
