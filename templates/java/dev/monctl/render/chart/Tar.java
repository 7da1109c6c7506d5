package dev.monctl.render.chart;

import dev.monctl.model.chart.TarField;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;

/** A tar archive of plain files in the ustar format: nobody's, readable by all, and all of the same time. */
final class Tar {
    private static final String PLAIN_FILE = "0";
    /** Midnight of the first of January 2026, in UTC. Not 1970: some programs warn of files that are so old. */
    private static final long TIME = 1_767_225_600L;

    private Tar() {}

    /** The archive of these files, in their order. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            out.writeBytes(header(name, content.length));
            out.writeBytes(content);
            out.writeBytes(new byte[TarField.padding(content.length)]);
        });
        out.writeBytes(new byte[2 * TarField.BLOCK]);
        return out.toByteArray();
    }

    private static byte[] header(String name, int size) {
        byte[] header = new byte[TarField.BLOCK];
        TarField.NAME.put(header, name);
        TarField.MODE.put(header, 0644);
        TarField.USER.put(header, 0); // root
        TarField.GROUP.put(header, 0); // root
        TarField.SIZE.put(header, size);
        TarField.TIME.put(header, TIME);
        TarField.TYPE.put(header, PLAIN_FILE);
        TarField.MAGIC.put(header, TarField.USTAR);
        TarField.VERSION.put(header, "\u000000");
        TarField.CHECKSUM.put(header, checksum(header));
        return header;
    }

    /** The sum of all bytes, its own eight counted as spaces: six digits, zero, space. */
    private static String checksum(byte[] header) {
        int sum = 8 * ' ';
        for (byte b : header) {
            sum += b & 0xff;
        }
        return String.format(Locale.ROOT, "%06o\u0000 ", sum);
    }
}
