package dev.monctl.model.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What both dialects do with numbers. */
final class Numbers {
    /** From here on Go writes a float with an exponent, and nobody takes it for an integer any more. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

    /** No number is longer; a file full of digits would keep the machine busy for minutes. */
    private static final int LONGEST = 1000;

    private Numbers() {}

    /** Whether a plain scalar has to be tried as a number at all; most are words. */
    static boolean mayStart(String plain) {
        char first = plain.charAt(0);
        return plain.length() <= LONGEST
                && ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.');
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
        return integer(shortest(number).toBigInteger());
    }

    /** The fewest digits that read back as the same number; {@code Double.toString} has more of them before Java 19. */
    static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
    }

    /** The same for 32 bits. */
    static BigDecimal shortest(float number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.floatValue() == number) {
                return rounded;
            }
        }
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
