package dev.monctl.validation.config.form;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as Go and as Prometheus write them. */
public final class Durations {
    private static final Pattern GO =
            Pattern.compile("[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h))++");
    private static final Pattern PROMETHEUS =
            Pattern.compile("(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
    private static final long[] MILLISECONDS = {
        31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L
    };
    /** Go counts in nanoseconds. */
    private static final long LONGEST = Long.MAX_VALUE / 1_000_000;

    private static final Pattern PART = Pattern.compile("([\\d.]+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, BigDecimal> NANOSECONDS = new LinkedHashMap<>();

    static {
        NANOSECONDS.put("ns", BigDecimal.ONE);
        NANOSECONDS.put("us", BigDecimal.valueOf(1_000));
        NANOSECONDS.put("µs", BigDecimal.valueOf(1_000));
        NANOSECONDS.put("μs", BigDecimal.valueOf(1_000));
        NANOSECONDS.put("ms", BigDecimal.valueOf(1_000_000));
        NANOSECONDS.put("s", BigDecimal.valueOf(1_000_000_000L));
        NANOSECONDS.put("m", BigDecimal.valueOf(60_000_000_000L));
        NANOSECONDS.put("h", BigDecimal.valueOf(3_600_000_000_000L));
    }

    private Durations() {}

    static Optional<Refusal> go(String text) {
        boolean isOne = text.equals("0")
                || (GO.matcher(text).matches() && goDuration(text).isPresent());
        return Refusal.unless(
                isOne,
                isNumber(text) ? "has no unit" : "is no duration of Go",
                isNumber(text)
                        ? "write " + text + "s, " + text + "m or " + text + "h"
                        : "write it like 500ms, 30s, 5m or 1h30m; there are no days");
    }

    static Optional<Refusal> prometheus(String text) {
        return Refusal.unless(
                prometheusDuration(text).isPresent(),
                isNumber(text) ? "has no unit" : "is no duration of Prometheus",
                isNumber(text)
                        ? "write " + text + "s, " + text + "m or " + text + "h"
                        : "write it like 500ms, 30s, 5m, 1h30m or 15d: whole numbers, larger units first");
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+");
    }

    /** How long a text of Prometheus says; empty where it is none. */
    public static Optional<Duration> prometheusDuration(String text) {
        Matcher form = PROMETHEUS.matcher(text);
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

    /** How long a text of Go says; empty where it is none. */
    public static Optional<Duration> goDuration(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        if (!GO.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String digits = part.group(1);
            sum = sum.add(new BigDecimal(digits.endsWith(".") ? digits + "0" : digits)
                    .multiply(NANOSECONDS.getOrDefault(part.group(2), BigDecimal.ONE)));
        }
        return sum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(text.startsWith("-") ? -sum.longValue() : sum.longValue()));
    }
}
