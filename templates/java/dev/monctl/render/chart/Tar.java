package dev.monctl.render.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A tar archive of plain files in the ustar format: nobody's, readable by all, and all of the same time. */
final class Tar {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    private static final int TYPE_AND_MAGIC = 156;
    /** Midnight of the first of January 2026, in UTC. Not 1970: some programs warn of files that are so old. */
    private static final long TIME = 1_767_225_600L;

    private Tar() {}

    /** The archive of these files, in their order. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            out.writeBytes(header(name, content.length));
            out.writeBytes(content);
            out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        });
        out.writeBytes(new byte[2 * BLOCK]);
        return out.toByteArray();
    }

    private static byte[] header(String name, int size) {
        byte[] header = new byte[BLOCK];
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) {
            throw new IllegalArgumentException("'" + name + "' is longer than " + LONGEST_NAME + " bytes");
        }
        put(header, 0, bytes);
        putOctal(header, 100, 8, 0644);
        putOctal(header, 108, 8, 0); // user root
        putOctal(header, 116, 8, 0); // group root
        putOctal(header, 124, 12, size);
        putOctal(header, 136, 12, TIME);
        put(header, TYPE_AND_MAGIC, "0".getBytes(StandardCharsets.US_ASCII));
        put(header, TYPE_AND_MAGIC + 101, "ustar\u000000".getBytes(StandardCharsets.US_ASCII));
        put(header, 148, checksum(header));
        return header;
    }

    /** The sum of all bytes, its own eight counted as spaces: six digits, zero, space. */
    private static byte[] checksum(byte[] header) {
        int sum = 8 * ' ';
        for (byte b : header) {
            sum += b & 0xff;
        }
        return String.format("%06o\u0000 ", sum).getBytes(StandardCharsets.US_ASCII);
    }

    private static void putOctal(byte[] header, int at, int length, long number) {
        put(header, at, String.format("%0" + (length - 1) + "o", number).getBytes(StandardCharsets.US_ASCII));
    }

    private static void put(byte[] header, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
