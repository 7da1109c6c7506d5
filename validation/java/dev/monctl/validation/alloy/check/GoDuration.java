package dev.monctl.validation.alloy.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of time as Go reads it: {@code 1h30m}, {@code 1.5s}, {@code -2ms}; no days, and no number alone but 0. */
final class GoDuration {
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[-+]?)(?:0|(?<parts>(?:(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h)){1,9}))");
    private static final Pattern PART = Pattern.compile("([\\d.]+)([a-z\u00b5\u03bc]+)");
    private static final Map<String, Double> UNITS =
            Map.of("ns", 1e0, "us", 1e3, "\u00b5s", 1e3, "\u03bcs", 1e3, "ms", 1e6, "s", 1e9, "m", 60e9, "h", 3600e9);

    private GoDuration() {}

    /** Empty for a text that is none. */
    static Optional<Long> nanoseconds(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        double sum = 0;
        if (form.group("parts") != null) {
            Matcher part = PART.matcher(form.group("parts"));
            while (part.find()) {
                sum += Double.parseDouble(part.group(1)) * UNITS.getOrDefault(part.group(2), 0.0);
            }
        }
        return Optional.of((long) (form.group("sign").equals("-") ? -sum : sum));
    }
}
