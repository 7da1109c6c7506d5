package dev.monctl.render;

import dev.monctl.model.estate.Estate;
import java.time.Duration;
import java.util.Map;

/**
 * When the alerts of an estate are due after something has happened: what their unit tests hold them to.
 *
 * @param sample the time between two samples: so short that neither a heartbeat nor a scrape is missed
 * @param good how long all is well before a value turns bad
 * @param window how far a rate looks back
 */
record TestTimes(Duration heartbeat, Duration sample, Duration evaluation, Duration good, Duration window) {
    /** How long a cluster may be without its list of nodes. */
    private static final Duration WITHOUT_NODE_LIST = Duration.ofHours(1);

    static TestTimes of(Estate estate) {
        Duration heartbeat = estate.agent().heartbeatInterval().duration();
        Duration sample = shorter(heartbeat, estate.agent().scrapeInterval().duration());
        Duration window = RateWindow.of(estate.agent().scrapeInterval());
        return new TestTimes(
                heartbeat,
                sample,
                estate.hub().prometheus().evaluationInterval().duration(),
                whole(window.multipliedBy(2), sample),
                window);
    }

    /** The same where all is well for so long that each alert would have come if it were not. */
    public TestTimes calm(Map<String, Alert> alerts) {
        Duration longest = alerts.values().stream().map(TestTimes::lasts).reduce(Duration.ZERO, TestTimes::longer);
        return new TestTimes(heartbeat, sample, evaluation, whole(good.plus(longest), sample), window);
    }

    /** How many samples a rate looks at. */
    long samplesOfRate() {
        return window.dividedBy(sample) + 1;
    }

    /** A system falls silent: due at the first evaluation that is the alert's time after the last heartbeat. */
    public Episode silence(Alert alert) {
        Duration last = heartbeat.multipliedBy(Episode.GOOD_SAMPLES);
        return new Episode(heartbeat, evaluation, last, evaluationFrom(last.plus(lasts(alert))));
    }

    /** The same in a timeline that it shares with others, each at times of its own. */
    public OwnSilence silenceOf(String name, Alert alert) {
        return OwnSilence.of(name, this, lasts(alert));
    }

    /** A value turns bad: due when it has been seen so at each evaluation of the alert's time. */
    public Episode decline(Alert alert) {
        return decline(alert, good);
    }

    /** A rate turns bad: not before its whole window is. */
    public Episode declineOfRate(Alert alert) {
        return decline(alert, good.plus(window).minus(sample));
    }

    /** All of these at once, until the last alert is due. */
    public Episode declineOfAll(Map<String, Alert> alerts) {
        Duration last = alerts.values().stream()
                .map(alert -> declineOfRate(alert).fires())
                .reduce(Duration.ZERO, TestTimes::longer);
        return new Episode(sample, evaluation, good, last);
    }

    /** A cluster that never had a list of its nodes. */
    public Episode withoutNodeList() {
        return new Episode(sample, evaluation, Duration.ZERO, evaluationFrom(WITHOUT_NODE_LIST));
    }

    private Episode decline(Alert alert, Duration seen) {
        return new Episode(
                sample, evaluation, good, evaluationFrom(evaluationFrom(seen).plus(lasts(alert))));
    }

    private static Duration lasts(Alert alert) {
        return alert.rule().forAtLeast().duration();
    }

    private Duration evaluationFrom(Duration time) {
        return whole(time, evaluation);
    }

    /** The first whole number of steps that is not shorter. */
    static Duration whole(Duration time, Duration step) {
        // In milliseconds, the smallest unit of Prometheus: to divide two Durations takes big numbers.
        long steps = -Math.floorDiv(-time.toMillis(), step.toMillis());
        return Duration.ofMillis(steps * step.toMillis());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
