package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Who notices when the hub itself dies. */
final class DeadMan implements Question {
    @Override
    public List<String> reads() {
        return List.of("alerting.deadMansSwitch");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        // One whose channel is unknown has its finding already.
        if (estate.places().isWritten("alerting.deadMansSwitch")) {
            return List.of();
        }
        return List.of(Finding.warning(
                "alerting/no-dead-mans-switch",
                estate.places().key("alerting"),
                "nobody notices when the hub dies: no alert can come from it then",
                "silence looks the same as all being well",
                "add deadMansSwitch: { channel: " + first(estate)
                        + " }, with a channel in which somebody misses the Watchdog, or accept it"));
    }

    private static String first(Estate estate) {
        return estate.alerting().channels().keySet().stream().findFirst().orElse("…");
    }
}
