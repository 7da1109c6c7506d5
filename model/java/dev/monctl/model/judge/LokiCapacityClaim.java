package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Loki;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Whether the hub could really keep what it is said to take, beside what it expects and what its claim holds. */
final class LokiCapacityClaim implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.loki.retention", "hub.loki.storage.size", "hub.loki.expects", "hub.loki.capacity");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        Loki loki = estate.hub().loki();
        long perDay = loki.capacity().perDay().toBytes();
        long claim = loki.storage().size().toBytes();
        if (Bytes.over(
                        perDay,
                        loki.retention().duration(),
                        loki.expects().indexOverhead().least())
                <= claim) {
            return List.of();
        }
        long minutes = Math.round((double) claim / perDay * Duration.ofDays(1).toMinutes());
        return List.of(Finding.warning(
                "document/log-capacity",
                estate.places().of("hub.loki.capacity.perDay"),
                who(estate) + " to take " + loki.capacity().perDay() + " of logs a day, "
                        + beside(loki, perDay) + "; at that rate the claim of "
                        + loki.storage().size() + " is full after " + words(minutes),
                "Loki's limits allow what the claim cannot hold",
                "use at most " + Bytes.volumeAtMost(perDay(loki, claim)) + ", which the claim holds for "
                        + loki.retention()));
    }

    private static String who(Estate estate) {
        boolean written = estate.places().isWritten("hub.loki.capacity.perDay");
        return written ? "the hub is said" : "where nothing else is written, the hub is said";
    }

    private static String beside(Loki loki, long perDay) {
        long times = perDay / Math.max(1, loki.expects().perDay().toBytes());
        return (times > 1 ? times + " times" : "beside") + " the "
                + loki.expects().perDay() + " that it expects";
    }

    private static long perDay(Loki loki, long claim) {
        return BigDecimal.valueOf(claim)
                .multiply(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()))
                .divide(BigDecimal.valueOf(loki.retention().duration().toSeconds()), 0, RoundingMode.FLOOR)
                .divide(loki.expects().indexOverhead().least(), 0, RoundingMode.FLOOR)
                .longValue();
    }

    private static String words(long minutes) {
        long hours = minutes / 60;
        return hours < 2 ? minutes + " minutes" : hours < 48 ? hours + " hours" : hours / 24 + " days";
    }
}
