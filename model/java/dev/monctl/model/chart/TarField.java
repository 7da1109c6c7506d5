package dev.monctl.model.chart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A field of the block that stands before each file of a tar archive in the ustar format. */
public enum TarField {
    NAME(0, 100),
    MODE(100, 8),
    USER(108, 8),
    GROUP(116, 8),
    SIZE(124, 12),
    TIME(136, 12),
    CHECKSUM(148, 8),
    TYPE(156, 1),
    MAGIC(257, 5),
    /** The zero that ends the magic word, and the version itself. */
    VERSION(262, 3),
    /** The folders of a name that is too long for its own field. */
    PREFIX(345, 155);

    /** What the size of all that stands in an archive is a multiple of. */
    public static final int BLOCK = 512;

    /** What the magic word of the format is. */
    public static final String USTAR = "ustar";

    private final int start;
    private final int length;

    TarField(int start, int length) {
        this.start = start;
        this.length = length;
    }

    /** How many bytes behind a content of this size belong to nothing. */
    public static int padding(long size) {
        return (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    /** Its text, which a zero ends. */
    public String text(byte[] header) {
        return text(header, start, start + length);
    }

    static String text(byte[] bytes, int start, int limit) {
        int end = start;
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Its number; an empty field is 0. */
    long number(byte[] header) throws IOException {
        String octal = text(header).strip();
        try {
            return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        } catch (NumberFormatException e) {
            throw new IOException("it is not a tar archive", e);
        }
    }

    /** Writes a text into it, which must not be longer than it is. */
    public void put(byte[] header, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > length) {
            throw new IllegalArgumentException("'" + text + "' is longer than " + length + " bytes");
        }
        ByteBuffer.wrap(header, start, length).put(bytes);
    }

    /** Writes a number into it, with a zero behind. */
    public void put(byte[] header, long number) {
        put(header, String.format(Locale.ROOT, "%0" + (length - 1) + "o", number));
    }
}
