package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.PrometheusSize;
import dev.monctl.model.unit.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether the size at which Prometheus deletes data leaves room in its claim. */
final class PrometheusRetention implements Question {
    /**
     * "At most 80-85 % of the allocated disk space": write-ahead log and compaction need the rest
     * (https://prometheus.io/docs/prometheus/3.5/storage/#right-sizing-retention-size).
     */
    private static final Percentage RECOMMENDED = Percentage.parse("85%");

    @Override
    public List<String> reads() {
        return List.of(
                "hub.prometheus.retention.size", "hub.prometheus.storage.size", "alerting.rules.PVCAboveThreshold");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        PrometheusSize size = estate.hub().prometheus().retention().size();
        Quantity claim = estate.hub().prometheus().storage().size();
        Place place = estate.places().of("hub.prometheus.retention.size");
        String sum = size + " (" + Bytes.words(size.toBytes()) + ") is " + Bytes.share(size.toBytes(), claim.toBytes())
                + " of the claim of " + claim + " (" + Bytes.words(claim.toBytes()) + ")";
        if (size.toBytes() >= claim.toBytes()) {
            return List.of(Finding.error(
                    "capacity/retention-exceeds-claim",
                    place,
                    "Prometheus would fill its claim before it deletes anything: " + sum,
                    "use at most " + largest(claim, RECOMMENDED) + ", or a larger hub.prometheus.storage.size"));
        }
        List<Finding> findings = new ArrayList<>();
        if (size.toBytes() > limit(claim, RECOMMENDED)) {
            findings.add(Finding.warning(
                    "capacity/retention-headroom",
                    place,
                    "retention by size leaves " + Bytes.share(claim.toBytes() - size.toBytes(), claim.toBytes())
                            + " for the write-ahead log and compaction: " + sum,
                    "Prometheus asks for 15 % or more, and stops when the volume is full",
                    "use at most " + largest(claim, RECOMMENDED) + ", or a larger hub.prometheus.storage.size"));
        }
        ClaimAlert.of(estate)
                .filter(alert -> alert.firesAt(size.toBytes(), claim.toBytes()))
                .map(alert -> neverResolves(alert, size, claim, place, sum))
                .ifPresent(findings::add);
        return findings;
    }

    private static Finding neverResolves(
            ClaimAlert alert, PrometheusSize size, Quantity claim, Place place, String sum) {
        return Finding.warning(
                "document/claim-alert-never-resolves",
                place,
                sum + ", above the " + alert.above() + " of PVCAboveThreshold",
                "once Prometheus keeps as much as it may, the alert fires and never resolves",
                "use at most " + largest(claim, alert.above())
                        + ", or set alerting.rules.PVCAboveThreshold.above above "
                        + Bytes.share(size.toBytes(), claim.toBytes()));
    }

    /** Prometheus' units are powers of two. */
    private static String largest(Quantity claim, Percentage share) {
        long limit = limit(claim, share);
        long gigabytes = limit >> 30;
        return gigabytes > 0 ? gigabytes + "GB" : Math.max(1, limit >> 20) + "MB";
    }

    private static long limit(Quantity claim, Percentage share) {
        return share.ratio().multiply(BigDecimal.valueOf(claim.toBytes())).longValue();
    }
}
