package dev.monctl.model.unit;

import java.math.BigDecimal;

/** A share of processors as Kubernetes writes it: {@code 250m} is a quarter of one. */
public record CpuQuantity(String text) implements Comparable<CpuQuantity> {
    private static final Form FORM = Form.of(
            "[1-9][0-9]{0,8}m|(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?", "is not a share of processors", "250m, 0.5, 2");

    public CpuQuantity {
        FORM.match(text);
    }

    public static CpuQuantity parse(String text) {
        return new CpuQuantity(text);
    }

    /** Thousandths of a processor. */
    public long toMillis() {
        return text.endsWith("m")
                ? Long.parseLong(text.substring(0, text.length() - 1))
                : new BigDecimal(text).scaleByPowerOfTen(3).longValueExact();
    }

    @Override
    public int compareTo(CpuQuantity other) {
        return Long.compare(toMillis(), other.toMillis());
    }

    @Override
    public String toString() {
        return text;
    }
}
