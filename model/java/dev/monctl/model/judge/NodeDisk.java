package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.HubNode;
import dev.monctl.model.unit.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Whether claims and system fit on the hub's disk. A volume of local-path has no size of its own: the kubelet reports the
 * node's filesystem for it, so the claim alert compares with the whole disk
 * (https://github.com/rancher/local-path-provisioner/issues/44).
 */
final class NodeDisk implements Question {
    @Override
    public List<String> reads() {
        return List.of(
                "hub.node", "hub.prometheus.storage.size", "hub.loki.storage.size", "alerting.rules.PVCAboveThreshold");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        HubNode node = estate.hub().node();
        if (node.disk() == null) {
            return List.of(Finding.note(
                    "capacity/disk-unknown",
                    estate.places().of("hub.node.disk"),
                    "whether the claims fit on the hub's disk is not checked, since its size is not given",
                    "",
                    "set hub.node.disk, such as 64Gi"));
        }
        return judge(estate, node.disk(), node.systemReserved());
    }

    private static List<Finding> judge(Estate estate, Quantity disk, Quantity system) {
        Quantity metrics = estate.hub().prometheus().storage().size();
        Quantity logs = estate.hub().loki().storage().size();
        long needed = metrics.toBytes() + logs.toBytes() + system.toBytes();
        String sum = "claims of " + metrics + " for metrics and " + logs + " for logs and " + system
                + " for the system are " + Bytes.words(needed) + ", " + Bytes.share(needed, disk.toBytes()) + " of the "
                + disk + " (" + Bytes.words(disk.toBytes()) + ") of the hub's node";
        if (needed > disk.toBytes()) {
            return List.of(Finding.error(
                    "capacity/disk-exceeded",
                    estate.places().of("hub.node.disk"),
                    sum,
                    "make a claim smaller, or give the node at least " + Bytes.quantity(needed)));
        }
        return ClaimAlert.of(estate).filter(alert -> alert.firesAt(needed, disk.toBytes())).stream()
                .map(alert -> Finding.warning(
                        "capacity/disk-above-claim-alert",
                        estate.places().of("hub.node.disk"),
                        sum,
                        "the kubelet reports the node's filesystem for a local-path volume, so PVCAboveThreshold ("
                                + alert.above() + ") fires before the claims are full",
                        "make a claim smaller, give the node at least " + Bytes.quantity(quietFrom(needed, alert))
                                + ", or accept it"))
                .toList();
    }

    private static long quietFrom(long needed, ClaimAlert alert) {
        return BigDecimal.valueOf(needed)
                .divide(alert.above().ratio(), 0, RoundingMode.CEILING)
                .longValue();
    }
}
