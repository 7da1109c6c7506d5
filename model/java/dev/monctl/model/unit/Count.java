package dev.monctl.model.unit;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** How many of something: {@code 60000}, {@code 60k}, {@code 2M}; a thousand is 1000. */
public record Count(String text) implements Numeric, Comparable<Count> {
    private static final Form FORM = Form.of(
            "(?<amount>(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?)(?<unit>[kMG])?", "is not a count", "3, 60000, 60k, 2M");

    public Count {
        exactly(text);
    }

    public static Count parse(String text) {
        return new Count(text);
    }

    @Override
    public long number() {
        return exactly(text);
    }

    private static long exactly(String text) {
        Matcher form = FORM.match(text);
        try {
            return new BigDecimal(form.group("amount"))
                    .scaleByPowerOfTen(thousands(form.group("unit")) * 3)
                    .longValueExact();
        } catch (ArithmeticException notWhole) {
            throw FORM.refuse(text);
        }
    }

    private static int thousands(String unit) {
        return unit == null ? 0 : "kMG".indexOf(unit) + 1;
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return text;
    }
}
