package dev.monctl.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.zip.CRC32;

/**
 * When one of many systems falls silent, and when it is heard again, in a timeline that all of them share. Both times follow
 * from the system's name, so that another system more or less moves nobody's, and a rule that listens to another system than
 * it names speaks at a wrong time.
 *
 * @param sample the time between two samples
 * @param evaluation the time between two evaluations
 * @param last the last sample before the silence
 * @param fires the evaluation at which the alert has to fire
 * @param back the first sample after the silence
 * @param over the evaluation at which the alert has to have ended
 */
record OwnSilence(Duration sample, Duration evaluation, Duration last, Duration fires, Duration back, Duration over) {
    /** So many times differ by an evaluation or more; two names share both of theirs once in a thousand pairs. */
    private static final int TURNS = 32;

    /** Until a system is silent for so long, nobody is told. */
    static OwnSilence of(String name, TestTimes times, Duration patience) {
        Duration sample = times.heartbeat();
        // Turns are whole samples, of which each brings another evaluation.
        Duration turn = TestTimes.whole(times.evaluation(), sample);
        Duration first = sample.multipliedBy(Episode.GOOD_SAMPLES);
        long number = number(name);
        Duration last = first.plus(turn.multipliedBy(number % TURNS));
        Duration allSilent = first.plus(turn.multipliedBy(TURNS)).plus(patience);
        Duration back = TestTimes.whole(allSilent.plus(times.evaluation().multipliedBy(2)), sample)
                .plus(turn.multipliedBy(number / TURNS % TURNS));
        return new OwnSilence(
                sample,
                times.evaluation(),
                last,
                TestTimes.whole(last.plus(patience), times.evaluation()),
                back,
                TestTimes.whole(back, times.evaluation()));
    }

    /** The same on every machine. */
    private static long number(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(UTF_8));
        return sum.getValue();
    }

    /** One evaluation too early. */
    public Duration before() {
        return fires.minus(evaluation);
    }

    /** The last evaluation at which it fires. */
    public Duration still() {
        return over.minus(evaluation);
    }

    /** What falls silent and is heard again until a little after the alert has ended. */
    public String returning(Object value) {
        long missing = back.dividedBy(sample) - last.dividedBy(sample) - 1;
        long heard = over.minus(back).dividedBy(sample) + 1;
        return ending(value) + " _x" + missing + " " + value + "x" + heard;
    }

    /** What falls silent for good. */
    public String ending(Object value) {
        return value + "x" + last.dividedBy(sample);
    }
}
