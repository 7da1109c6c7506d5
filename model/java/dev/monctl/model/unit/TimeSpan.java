package dev.monctl.model.unit;

import java.time.Duration;
import java.util.regex.Matcher;

/** A stretch of time as Prometheus writes it: {@code 30s}, {@code 1m30s}, {@code 15d}; a day has 24 hours, a year 365 days. */
public record TimeSpan(String text) implements Comparable<TimeSpan> {
    private static final Form FORM = Form.of(
            "(?=[0-9])((?<y>[0-9]{1,3})y)?((?<w>[0-9]{1,5})w)?((?<d>[0-9]{1,6})d)?((?<h>[0-9]{1,7})h)?"
                    + "((?<m>[0-9]{1,9})m)?((?<s>[0-9]{1,10})s)?((?<ms>[0-9]{1,12})ms)?",
            "is not a time span (whole numbers with y, w, d, h, m, s, ms, the largest first)",
            "30s, 1m30s, 2h, 15d");

    public TimeSpan {
        FORM.match(text);
    }

    public static TimeSpan parse(String text) {
        return new TimeSpan(text);
    }

    /** For what must last some time: intervals and retention. */
    public static TimeSpan parsePositive(String text) {
        TimeSpan span = parse(text);
        if (span.duration().isZero()) {
            throw FORM.refuse(text, "lasts no time");
        }
        return span;
    }

    public Duration duration() {
        Matcher form = FORM.match(text);
        return Duration.ofDays(part(form, "y") * 365 + part(form, "w") * 7 + part(form, "d"))
                .plusHours(part(form, "h"))
                .plusMinutes(part(form, "m"))
                .plusSeconds(part(form, "s"))
                .plusMillis(part(form, "ms"));
    }

    private static long part(Matcher form, String unit) {
        String amount = form.group(unit);
        return amount == null ? 0 : Long.parseLong(amount);
    }

    /** Whole seconds, what is left over cut off. */
    public long seconds() {
        return duration().toSeconds();
    }

    /** A span without days, which every program reads: {@code 1h30m}. */
    public static TimeSpan of(Duration duration) {
        return new TimeSpan(go(duration));
    }

    /** The same span for programs that read Go's durations, which have no days: {@code 2d} is {@code 48h}. */
    public String go() {
        return go(duration());
    }

    private static String go(Duration span) {
        StringBuilder parts = new StringBuilder();
        append(parts, span.toHours(), "h");
        append(parts, span.toMinutesPart(), "m");
        append(parts, span.toSecondsPart(), "s");
        append(parts, span.toMillisPart(), "ms");
        return parts.length() == 0 ? "0s" : parts.toString();
    }

    private static void append(StringBuilder parts, long amount, String unit) {
        if (amount > 0) {
            parts.append(amount).append(unit);
        }
    }

    @Override
    public int compareTo(TimeSpan other) {
        return duration().compareTo(other.duration());
    }

    @Override
    public String toString() {
        return text;
    }
}
