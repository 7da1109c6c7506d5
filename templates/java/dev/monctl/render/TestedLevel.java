package dev.monctl.render;

import dev.monctl.model.unit.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Two shares in percent on both sides of an alert's threshold, close to it.
 *
 * @param good just below it
 * @param calm so far below that in a rate one calm sample still outweighs all bad ones
 * @param bad just above it, unless the threshold is all there is
 */
record TestedLevel(BigDecimal good, BigDecimal calm, BigDecimal bad) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** As many digits as a percentage in a message has. */
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);

    /** @param samples how many a rate looks at */
    static TestedLevel around(Percentage threshold, long samples) {
        BigDecimal above = threshold.amount();
        BigDecimal margin = BigDecimal.ONE
                .min(ALL.subtract(above).divide(BigDecimal.valueOf(2)))
                .min(above.divide(BigDecimal.valueOf(2 * samples), SHOWN));
        BigDecimal exact = above.add(margin);
        BigDecimal round = exact.round(SHOWN);
        boolean isBetween = round.compareTo(above) > 0 && round.compareTo(ALL) < 0;
        BigDecimal calm = above.subtract(margin.multiply(BigDecimal.valueOf(samples)));
        return new TestedLevel(plain(above.subtract(margin)), plain(calm), plain(isBetween ? round : exact));
    }

    /** What is left beside the good share. */
    public BigDecimal goodRest() {
        return plain(ALL.subtract(good));
    }

    public BigDecimal calmRest() {
        return plain(ALL.subtract(calm));
    }

    public BigDecimal badRest() {
        return plain(ALL.subtract(bad));
    }

    /** The bad share as a message has it. */
    public String shown() {
        return plain(bad.round(SHOWN)).toPlainString() + "%";
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
