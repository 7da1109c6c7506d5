package dev.monctl.model.judge;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.unit.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/** The share of a claim above which PVCAboveThreshold fires. */
record ClaimAlert(Percentage above) {
    /** Absent where the alert is switched off. */
    static Optional<ClaimAlert> of(Estate estate) {
        return Optional.ofNullable(estate.alerting().rules().get("PVCAboveThreshold"))
                .filter(AlertRule::enabled)
                .map(AlertRule::above)
                .map(ClaimAlert::new);
    }

    boolean firesAt(long used, long whole) {
        return BigDecimal.valueOf(used).compareTo(above.ratio().multiply(BigDecimal.valueOf(whole))) > 0;
    }
}
