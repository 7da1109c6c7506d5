package dev.monctl.validation.helm;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long something may take that should end by itself. It is counted in steps: a machine that slept, or was stopped to be
 * copied, has lost one of them when it goes on, and not all.
 */
record Deadline(Duration limit) {
    private static final int STEPS = 60;

    /** What the future comes to; a timeout only where it has come to nothing in each step. */
    <T> T await(Future<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        for (int step = 1; step < STEPS; step++) {
            try {
                return future.get(limit.toNanos() / STEPS, TimeUnit.NANOSECONDS);
            } catch (TimeoutException another) {
                // the next step
            }
        }
        return future.get(limit.toNanos() / STEPS, TimeUnit.NANOSECONDS);
    }

    /** For a message. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
