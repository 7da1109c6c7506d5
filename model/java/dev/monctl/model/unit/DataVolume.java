package dev.monctl.model.unit;

/** How much data comes in, in decimal units: {@code 300MB} is 300·10^6 bytes. */
public record DataVolume(String text) implements Comparable<DataVolume> {
    private static final Form FORM = Form.of(
            "(?<amount>(0|[1-9][0-9]{0,18})(\\.[0-9]{1,9})?)(?<unit>B|[kKMGTPE]B)",
            "is not an amount of data (decimal units: B, kB, MB, GB, TB, PB)",
            "300MB, 1GB, 1.5TB");
    private static final Magnitude DECIMAL = new Magnitude(FORM, "KMGTPE", 1000);

    public DataVolume {
        bytes(text);
    }

    public static DataVolume parse(String text) {
        return new DataVolume(text);
    }

    public long toBytes() {
        return bytes(text);
    }

    private static long bytes(String text) {
        return DECIMAL.toBytes(text.replace('k', 'K'));
    }

    @Override
    public int compareTo(DataVolume other) {
        return Long.compare(toBytes(), other.toBytes());
    }

    @Override
    public String toString() {
        return text;
    }
}
