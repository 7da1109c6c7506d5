package dev.monctl.model.unit;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** A share in percent, more than nothing and at most all: {@code 85%}. */
public record Percentage(String text) implements Comparable<Percentage> {
    private static final Form FORM = Form.of(
            "(?<amount>(0|[1-9][0-9]{0,2})(\\.[0-9]{1,6})?)%",
            "is not a percentage from above 0% to 100%", "85%, 99.5%");

    public Percentage {
        BigDecimal amount = amount(text);
        if (amount.signum() == 0 || amount.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw FORM.refuse(text);
        }
    }

    public static Percentage parse(String text) {
        return new Percentage(text);
    }

    /** The number before the sign: 85. */
    public BigDecimal amount() {
        return amount(text);
    }

    /** The share of one: 0.85. */
    public BigDecimal ratio() {
        BigDecimal ratio = amount(text).scaleByPowerOfTen(-2).stripTrailingZeros();
        return ratio.scale() < 0 ? ratio.setScale(0) : ratio;
    }

    private static BigDecimal amount(String text) {
        Matcher form = FORM.match(text);
        return new BigDecimal(form.group("amount"));
    }

    @Override
    public int compareTo(Percentage other) {
        return amount().compareTo(other.amount());
    }

    @Override
    public String toString() {
        return text;
    }
}
