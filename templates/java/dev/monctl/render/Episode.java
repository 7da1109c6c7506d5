package dev.monctl.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What happens in a unit test of a rule: all is well until something changes, and the alert is due at one evaluation.
 *
 * @param sample the time between two samples
 * @param evaluation the time between two evaluations, of which the first is at 0
 * @param change a whole number of samples after 0: the last sample of what falls silent, the first bad one of what turns bad
 * @param fires the evaluation at which the alert has to fire
 */
record Episode(Duration sample, Duration evaluation, Duration change, Duration fires) {
    /** So many heartbeats are heard before a silence. */
    static final int GOOD_SAMPLES = 8;

    /** One evaluation too early. */
    public Duration before() {
        return fires.minus(evaluation);
    }

    /** The last evaluation at which all has been well. */
    public Duration calm() {
        return evaluation.multipliedBy(change.minus(sample).dividedBy(evaluation));
    }

    /** The next two, for what must stay silent. */
    public Duration after() {
        return fires.plus(evaluation);
    }

    public Duration longAfter() {
        return after().plus(evaluation);
    }

    /** The same value from beginning to end. */
    public String lasting(Object value) {
        return value + "x" + samplesUntil(longAfter());
    }

    /** No sample any more after the change. */
    public String ending(Object value) {
        return value + "x" + samplesUntil(change);
    }

    /** No sample after the change, and then one again, just before the alert would be due. */
    public String returning(Object value) {
        long good = samplesUntil(change);
        long missing = fires.dividedBy(sample) - good - 1;
        String gap = missing > 0 ? " _x" + missing : "";
        return value + "x" + good + gap + " " + value + "x" + samplesBetween(fires, longAfter());
    }

    /** Another value from the change on. */
    public String turning(Object good, Object bad) {
        return good + "x" + (samplesUntil(change) - 1) + " " + bad + "x" + samplesBetween(change, longAfter());
    }

    /** A counter of seconds that grows otherwise after the change; both speeds are shares in percent. */
    public String counting(BigDecimal good, BigDecimal bad) {
        long samples = samplesUntil(change);
        BigDecimal before = perSample(good);
        BigDecimal after = perSample(bad);
        BigDecimal next = before.multiply(BigDecimal.valueOf(samples)).add(after);
        return "0+" + plain(before) + "x" + samples + " " + plain(next) + "+" + plain(after) + "x"
                + samplesBetween(change, longAfter());
    }

    private BigDecimal perSample(BigDecimal share) {
        return share.scaleByPowerOfTen(-2).multiply(BigDecimal.valueOf(sample.toMillis(), 3));
    }

    private long samplesUntil(Duration time) {
        return time.dividedBy(sample);
    }

    private long samplesBetween(Duration from, Duration to) {
        return BigDecimal.valueOf(to.minus(from).toMillis())
                        .divide(BigDecimal.valueOf(sample.toMillis()), 0, RoundingMode.CEILING)
                        .longValueExact()
                + 1;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
