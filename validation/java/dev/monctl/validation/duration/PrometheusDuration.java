package dev.monctl.validation.duration;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of time as Prometheus reads it: {@code 1h30m}, {@code 15d}; whole numbers, larger units first. */
public final class PrometheusDuration {
    private static final Pattern FORM =
            Pattern.compile("(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
    private static final long[] MILLISECONDS = {
        31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L
    };

    /** Go counts in nanoseconds. */
    private static final long LONGEST = Long.MAX_VALUE / 1_000_000;

    private PrometheusDuration() {}

    /** Empty for a text that is none, or is longer than Prometheus can count. */
    public static Optional<Duration> of(String text) {
        Matcher form = FORM.matcher(text);
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        if (text.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        try {
            long sum = 0;
            for (int unit = 0; unit < MILLISECONDS.length; unit++) {
                String count = form.group(unit + 1);
                sum = Math.addExact(
                        sum, count == null ? 0 : Math.multiplyExact(Long.parseLong(count), MILLISECONDS[unit]));
            }
            return sum > LONGEST ? Optional.empty() : Optional.of(Duration.ofMillis(sum));
        } catch (ArithmeticException | NumberFormatException tooLong) {
            return Optional.empty();
        }
    }
}
