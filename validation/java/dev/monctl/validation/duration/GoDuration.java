package dev.monctl.validation.duration;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of time as Go reads it: {@code 1h30m}, {@code 1.5s}, {@code -2ms}; no days, and no number alone but 0. */
public final class GoDuration {
    private static final String UNIT = "(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h)";

    // Possessive, since a group that may give back recurses once per part.
    private static final Pattern FORM = Pattern.compile("([-+]?)(0|(?:(?:\\d++(?:\\.\\d*+)?|\\.\\d++)" + UNIT + ")++)");
    private static final Pattern PART = Pattern.compile("(\\d*)\\.?(\\d*)(" + UNIT + ")");

    /** In nanoseconds, which is what Go counts. */
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "ns", BigDecimal.ONE,
            "us", BigDecimal.valueOf(1_000),
            "\u00b5s", BigDecimal.valueOf(1_000),
            "\u03bcs", BigDecimal.valueOf(1_000),
            "ms", BigDecimal.valueOf(1_000_000),
            "s", BigDecimal.valueOf(1_000_000_000L),
            "m", BigDecimal.valueOf(60_000_000_000L),
            "h", BigDecimal.valueOf(3_600_000_000_000L));

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private GoDuration() {}

    /** Empty for a text that is none, or is longer than Go can count. */
    public static Optional<Duration> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(form.group(2));
        while (part.find()) {
            BigDecimal count = new BigDecimal("0" + part.group(1) + "." + part.group(2) + "0");
            sum = sum.add(count.multiply(UNITS.getOrDefault(part.group(3), BigDecimal.ZERO)));
        }
        return sum.compareTo(LONGEST) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(form.group(1).equals("-") ? -sum.longValue() : sum.longValue()));
    }
}
