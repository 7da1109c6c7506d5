package dev.monctl.model.judge;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.List;

/** Whether an alert about silence waits for more than a heartbeat or two that come late. */
final class SilenceAlerts implements Question {
    /** Two heartbeats may be lost; the third may be this much late on its way. */
    private static final int HEARTBEATS = 3;

    private static final Duration LATE = Duration.ofSeconds(10);

    @Override
    public List<String> reads() {
        return List.of("agent.heartbeatInterval");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        TimeSpan heartbeat = estate.agent().heartbeatInterval();
        Duration least = heartbeat.duration().multipliedBy(HEARTBEATS).plus(LATE);
        return estate.alerting().rules().values().stream()
                .filter(rule -> rule.enabled() && rule.above() == null)
                .filter(rule -> rule.forAtLeast().duration().compareTo(least) < 0)
                .map(rule -> tooEager(estate, rule, heartbeat, least))
                .toList();
    }

    private static Finding tooEager(Estate estate, AlertRule rule, TimeSpan heartbeat, Duration least) {
        return Finding.warning(
                "alerting/silence-too-eager",
                estate.places().of("alerting.rules." + rule.name() + ".for"),
                rule.name() + " fires after " + rule.forAtLeast() + " of silence, but a heartbeat comes every "
                        + heartbeat + ": three of them and " + LATE.toSeconds() + "s are " + least.toSeconds() + "s",
                "a heartbeat or two that are lost on the way would raise it",
                "use at least " + least.toSeconds() + "s, or a shorter agent.heartbeatInterval");
    }
}
