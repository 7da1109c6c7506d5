package dev.monctl.model.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;

/**
 * How a size is read: an amount, then a unit that stands for a power of a base.
 *
 * @param units the first letters of the units in rising order; the first stands for {@code base} itself
 */
record Magnitude(Form form, String units, int base) {
    long toBytes(String text) {
        Matcher matcher = form.match(text);
        String unit = matcher.group("unit");
        int power = unit == null || unit.isEmpty() ? 0 : units.indexOf(unit.charAt(0)) + 1;
        BigDecimal bytes = new BigDecimal(matcher.group("amount"))
                .multiply(BigDecimal.valueOf(base).pow(power))
                .setScale(0, RoundingMode.UP);
        if (bytes.toBigInteger().bitLength() > 62) {
            throw form.refuse(text, "is more than any disk holds");
        }
        return bytes.longValueExact();
    }
}
