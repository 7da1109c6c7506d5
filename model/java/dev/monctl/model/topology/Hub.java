package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.ObjectName;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.TailnetAddress;
import java.util.List;

/** The cluster that keeps metrics and logs, shows them and alerts. */
public record Hub(
        ClusterName cluster,
        LabelValue environment,
        TailnetAddress address,
        KubernetesVersion kubernetesVersion,
        Destination destination,
        ObjectName namespace,
        HubProfile profile,
        Exposure exposure,
        HubNode node,
        Prometheus prometheus,
        Loki loki,
        Grafana grafana,
        Alertmanager alertmanager,
        Component alloy,
        Component kubeStateMetrics,
        List<RelativePath> extraAlloy) {
    public Hub {
        extraAlloy = List.copyOf(extraAlloy);
    }

    /** Where the spokes and the hub's own agents push to. */
    public Endpoints endpoints() {
        return Endpoints.of(this);
    }
}
