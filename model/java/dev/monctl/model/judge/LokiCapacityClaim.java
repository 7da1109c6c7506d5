package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Loki;
import java.time.Duration;
import java.util.List;

/** Whether the hub could really keep what it is said to take, beside what it expects and what its claim holds. */
final class LokiCapacityClaim implements Question {
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
                "the hub is said to take " + loki.capacity().perDay() + " of logs a day, "
                        + perDay / Math.max(1, loki.expects().perDay().toBytes())
                        + " times the " + loki.expects().perDay() + " that it expects; at that rate the claim of "
                        + loki.storage().size() + " is full after " + words(minutes),
                "Loki's limits allow what the claim cannot hold",
                "set hub.loki.capacity.perDay to what the claim holds over hub.loki.retention"));
    }

    private static String words(long minutes) {
        long hours = minutes / 60;
        return hours < 2 ? minutes + " minutes" : hours < 48 ? hours + " hours" : hours / 24 + " days";
    }
}
