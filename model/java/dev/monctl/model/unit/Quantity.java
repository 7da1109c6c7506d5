package dev.monctl.model.unit;

/** A Kubernetes size: {@code 30Gi} is 30·2^30 bytes, {@code 30G} is 30·10^9. */
public record Quantity(String text) implements Comparable<Quantity> {
    private static final Form FORM = Form.of(
            "(?<amount>(0|[1-9][0-9]{0,18})(\\.[0-9]{1,9})?)(?<unit>[kMGTPE]|[KMGTPE]i)?",
            "is not a Kubernetes size (30Gi is binary, 30G decimal, there is no 30GB)",
            "512Mi, 30Gi");
    private static final Magnitude BINARY = new Magnitude(FORM, "KMGTPE", 1024);
    private static final Magnitude DECIMAL = new Magnitude(FORM, "kMGTPE", 1000);

    public Quantity {
        bytes(text);
    }

    public static Quantity parse(String text) {
        return new Quantity(text);
    }

    public long toBytes() {
        return bytes(text);
    }

    private static long bytes(String text) {
        return (text.endsWith("i") ? BINARY : DECIMAL).toBytes(text);
    }

    // 1Gi and 1024Mi sort as one size yet stay unequal: a chart repeats what the author wrote.
    @Override
    public int compareTo(Quantity other) {
        return Long.compare(toBytes(), other.toBytes());
    }

    @Override
    public String toString() {
        return text;
    }
}
