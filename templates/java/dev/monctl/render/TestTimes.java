package dev.monctl.render;

import dev.monctl.model.estate.Estate;
import java.time.Duration;
import java.util.Map;

/** When the alerts of an estate are due after something has happened: what their unit tests hold them to. */
record TestTimes(Duration heartbeat, Duration scrape, Duration evaluation) {
    /** How long a cluster may be without its list of nodes. */
    private static final Duration WITHOUT_NODE_LIST = Duration.ofHours(1);

    static TestTimes of(Estate estate) {
        return new TestTimes(
                estate.agent().heartbeatInterval().duration(),
                estate.agent().scrapeInterval().duration(),
                estate.hub().prometheus().evaluationInterval().duration());
    }

    /** A system falls silent: due at the first evaluation that is the alert's time after the last heartbeat. */
    public Episode silence(Alert alert) {
        Duration last = heartbeat.multipliedBy(Episode.GOOD_SAMPLES);
        return new Episode(
                heartbeat,
                evaluation,
                last,
                evaluationFrom(last.plus(alert.rule().forAtLeast().duration())));
    }

    /** A value turns bad: due when it has been seen so at each evaluation of the alert's time. */
    public Episode decline(Alert alert) {
        return decline(alert, scrape.multipliedBy(Episode.GOOD_SAMPLES));
    }

    /** A rate turns bad: not before its whole window is. */
    public Episode declineOfRate(Alert alert, Duration window) {
        Duration settled =
                scrape.multipliedBy(Episode.GOOD_SAMPLES).plus(window).minus(scrape);
        return decline(alert, settled);
    }

    /** A cluster that never had a list of its nodes. */
    public Episode withoutNodeList() {
        return new Episode(scrape, evaluation, Duration.ZERO, evaluationFrom(WITHOUT_NODE_LIST));
    }

    /** Longer than any alert that reads values would need. */
    public Episode calm(Map<String, Alert> alerts) {
        Duration longest = alerts.values().stream()
                .map(alert -> alert.rule().forAtLeast().duration())
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
        Duration change = scrape.multipliedBy(Episode.GOOD_SAMPLES);
        return new Episode(shorter(heartbeat, scrape), evaluation, change, evaluationFrom(change.plus(longest)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Episode decline(Alert alert, Duration seen) {
        Duration change = scrape.multipliedBy(Episode.GOOD_SAMPLES);
        Duration lasts = alert.rule().forAtLeast().duration();
        return new Episode(
                scrape, evaluation, change, evaluationFrom(evaluationFrom(seen).plus(lasts)));
    }

    private Duration evaluationFrom(Duration time) {
        Duration whole = evaluation.multipliedBy(time.dividedBy(evaluation));
        return whole.equals(time) ? whole : whole.plus(evaluation);
    }
}
