package dev.monctl.render;

import java.time.Duration;

/**
 * How the time of a silence alert is cut, so that it fires at the first evaluation that is this time after the last heartbeat.
 *
 * @param range how far the query looks back; when the last heartbeat has left it, the alert is pending
 * @param hold the alert's {@code for}: what is left of the time, in whole evaluations, since only then the two add up
 * @param living how far a query looks back for a sign of the whole cluster
 */
record SilenceTiming(Duration range, Duration hold, Duration living) {
    /** Alloy gathers samples this long before it sends them: what it had in hand is lost with it. */
    private static final Duration GATHERING = Duration.ofSeconds(5);

    static SilenceTiming of(Duration patience, Duration heartbeat, Duration evaluation) {
        Duration hold = wholeEvaluations(longestHold(patience, heartbeat), evaluation);
        return new SilenceTiming(patience.minus(hold), hold, living(patience, heartbeat));
    }

    /**
     * Half the time, for both halves have their use: a Prometheus that was down itself finds nobody's heartbeat at its first
     * evaluation and needs a second one, and heartbeats that always arrive late need a long range. A range below two
     * heartbeats would be empty whenever one is lost.
     */
    private static Duration longestHold(Duration patience, Duration heartbeat) {
        return shorter(patience.dividedBy(2), patience.minus(heartbeat.multipliedBy(2)));
    }

    private static Duration wholeEvaluations(Duration longest, Duration evaluation) {
        return longest.isNegative() ? Duration.ZERO : evaluation.multipliedBy(longest.dividedBy(evaluation));
    }

    /**
     * When a whole cluster is cut off, its nodes were last heard up to one heartbeat apart. Its last sign must be out of
     * sight before the first of its nodes has been silent for the whole time, or a lost cluster looks like a dead node.
     */
    private static Duration living(Duration patience, Duration heartbeat) {
        Duration living = patience.minus(heartbeat).minus(GATHERING);
        return living.compareTo(heartbeat) < 0 ? heartbeat : living;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
