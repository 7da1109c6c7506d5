package dev.monctl.model.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What both dialects do with numbers. */
final class Numbers {
    /** From here on Go writes a float with an exponent, and nobody takes it for an integer any more. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

    private Numbers() {}

    /** Whether a plain scalar has to be tried as a number at all; most are words. */
    static boolean mayStart(String plain) {
        char first = plain.charAt(0);
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    /** The smallest of Long and BigInteger. */
    static Number integer(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }

    /** A float as it looks after a way through JSON: whole numbers are integers. */
    static Number asJson(double number) {
        if (number != Math.rint(number) || Math.abs(number) >= FIRST_WITH_EXPONENT) {
            return number;
        }
        return integer(new BigDecimal(Double.toString(number)).toBigInteger());
    }

    /** Whether two readings of one scalar are the same value; {@code 1.0} and {@code 1} are. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return jsonOf(a).equals(jsonOf(b));
        }
        return one == null ? other == null : one.equals(other);
    }

    private static Number jsonOf(Number number) {
        return number instanceof Double d ? asJson(d) : number;
    }
}
