package dev.monctl.model.unit;

/** A size as Prometheus' flags read it: the units look decimal, yet {@code 28GB} is 28·2^30 bytes. */
public record PrometheusSize(String text) implements Comparable<PrometheusSize> {
    private static final Form FORM = Form.of(
            "(?<amount>[1-9][0-9]{0,18})(?<unit>B|[KMGTPE]B)",
            "is not a size that Prometheus reads (whole numbers with B, KB, MB, GB, TB, PB or EB)",
            "512MB, 24GB");
    private static final Magnitude BINARY = new Magnitude(FORM, "KMGTPE", 1024);

    public PrometheusSize {
        BINARY.toBytes(text);
    }

    public static PrometheusSize parse(String text) {
        return new PrometheusSize(text);
    }

    public long toBytes() {
        return BINARY.toBytes(text);
    }

    @Override
    public int compareTo(PrometheusSize other) {
        return Long.compare(toBytes(), other.toBytes());
    }

    @Override
    public String toString() {
        return text;
    }
}
