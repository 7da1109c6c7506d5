package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.IndexOverhead;
import dev.monctl.model.topology.Loki;
import dev.monctl.model.unit.DataVolume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether the logs of the whole retention time fit in their claim: Loki deletes by age only, never by size. */
final class LokiIntake implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.loki.retention", "hub.loki.storage.size", "hub.loki.expects");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Finding> findings = new ArrayList<>();
        claim(estate, findings);
        spokes(estate, findings);
        return findings;
    }

    private static void claim(Estate estate, List<Finding> findings) {
        Loki loki = estate.hub().loki();
        IndexOverhead overhead = loki.expects().indexOverhead();
        long claim = loki.storage().size().toBytes();
        long least = stored(loki, overhead.least());
        long most = stored(loki, overhead.most());
        String sum = loki.expects().perDay() + " of logs a day for " + loki.retention() + " are "
                + Bytes.words(stored(loki, BigDecimal.ONE)) + ", on disk "
                + overhead.least().toPlainString() + " to "
                + overhead.most().toPlainString() + " times that: " + Bytes.words(least) + " to " + Bytes.words(most)
                + "; the claim of " + loki.storage().size() + " holds " + Bytes.words(claim);
        if (least > claim) {
            findings.add(Finding.error(
                    "capacity/logs-exceed-claim", estate.places().of("hub.loki.storage.size"), sum, roomier(most)));
        } else if (most > claim) {
            findings.add(Finding.warning(
                    "capacity/logs-may-exceed-claim",
                    estate.places().of("hub.loki.storage.size"),
                    sum,
                    "Loki deletes by age only: it may fill the claim before the oldest logs are due",
                    roomier(most)));
        }
    }

    private static String roomier(long most) {
        return "use at least " + Bytes.quantity(most) + ", or a shorter hub.loki.retention";
    }

    private static long stored(Loki loki, BigDecimal factor) {
        return Bytes.over(loki.expects().perDay().toBytes(), loki.retention().duration(), factor);
    }

    private static void spokes(Estate estate, List<Finding> findings) {
        DataVolume expected = estate.hub().loki().expects().perDay();
        long all = estate.spokes().stream()
                .map(spoke -> spoke.expects().logsPerDay())
                .filter(Objects::nonNull)
                .mapToLong(DataVolume::toBytes)
                .sum();
        if (all > expected.toBytes()) {
            findings.add(Finding.warning(
                    "capacity/spokes-log-more",
                    estate.places().of("hub.loki.expects.perDay"),
                    "the spokes expect to send " + Bytes.words(all) + " of logs a day, the hub expects " + expected,
                    "the claim is judged by what the hub expects",
                    "use at least " + Bytes.volume(all) + ", and a claim that holds it"));
        }
    }
}
