package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Who notices when the hub itself dies. */
final class DeadMan implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        if (estate.alerting().deadMansSwitch() != null) {
            return List.of();
        }
        return List.of(
                Finding.warning(
                        "alerting/no-dead-mans-switch",
                        estate.places().key("alerting"),
                        "nobody notices when the hub dies: no alert can come from it then",
                        "silence looks the same as all being well",
                        "set alerting.deadMansSwitch.channel to a channel in which somebody misses the Watchdog, or accept it"));
    }
}
