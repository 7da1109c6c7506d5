package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.List;

/**
 * Whether Loki is asked to keep logs for at least a day: its index has a table for each day, and nothing younger is deleted
 * (https://grafana.com/docs/loki/v3.2.x/operations/storage/retention/).
 */
final class LokiRetention implements Question {
    private static final Duration INDEX_TABLE = Duration.ofDays(1);

    @Override
    public List<Finding> ask(Estate estate) {
        TimeSpan retention = estate.hub().loki().retention();
        if (retention.duration().compareTo(INDEX_TABLE) >= 0) {
            return List.of();
        }
        return List.of(Finding.error(
                "capacity/log-retention-too-short",
                estate.places().of("hub.loki.retention"),
                "Loki cannot delete logs after " + retention + ": it takes no retention below 24h",
                "use at least 24h"));
    }
}
