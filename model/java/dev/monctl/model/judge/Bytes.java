package dev.monctl.model.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers for the text of a finding: bytes with three digits, shares in whole percent. */
final class Bytes {
    private static final long THOUSAND = 1000;
    private static final long MEGABYTE = 1_000_000;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Bytes() {}

    /** Decimal units, so that claims, limits and daily amounts can be compared: {@code 32.2 GB}. */
    static String words(long bytes) {
        BigDecimal amount = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (amount.compareTo(BigDecimal.valueOf(THOUSAND)) >= 0 && unit < UNITS.length - 1) {
            amount = amount.scaleByPowerOfTen(-3);
            unit++;
        }
        return amount.round(THREE_DIGITS).stripTrailingZeros().toPlainString() + " " + UNITS[unit];
    }

    /** As one types a claim or a disk that must hold it, rounded up: {@code 31Gi}. */
    static String quantity(long bytes) {
        return -Math.floorDiv(-bytes, 1L << 30) + "Gi";
    }

    /** As one types a daily amount that must be reached, rounded up: {@code 600MB}. */
    static String volume(long bytes) {
        return -Math.floorDiv(-bytes, MEGABYTE) + "MB";
    }

    /** As one types a daily amount that must not be passed, rounded down. */
    static String volumeAtMost(long bytes) {
        return bytes < MEGABYTE ? bytes + "B" : bytes / MEGABYTE + "MB";
    }

    /** {@code 93 %}. */
    static String share(long part, long whole) {
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                + " %";
    }

    /** A daily amount over a stretch of time, times a factor. */
    static long over(long perDay, Duration time, BigDecimal factor) {
        return BigDecimal.valueOf(perDay)
                .multiply(BigDecimal.valueOf(time.toSeconds()))
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), 0, RoundingMode.HALF_UP)
                .multiply(factor)
                .longValue();
    }
}
