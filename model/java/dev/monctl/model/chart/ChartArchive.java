package dev.monctl.model.chart;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A packed chart, {@code name-version.tgz}: the plain files of its tar archive. */
public final class ChartArchive {
    private static final int BLOCK = 512;
    private static final long LARGEST = 64L << 20;

    private ChartArchive() {}

    /** Path in the archive to bytes. */
    public static Map<String, byte[]> read(byte[] tgz) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        String longName = null;
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(tgz)))) {
            byte[] header = new byte[BLOCK];
            while (readBlock(in, header) && header[0] != 0) {
                long size = number(header, 124, 12);
                total += size;
                if (size < 0 || total > LARGEST) {
                    throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MiB");
                }
                byte[] content = new byte[(int) size];
                in.readFully(content);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                switch (header[156]) {
                    case 'x' -> longName = pathOf(new String(content, StandardCharsets.UTF_8), longName);
                    case 'L' -> longName = text(content, 0, content.length);
                    case '0', 0 -> {
                        files.put(longName != null ? longName : name(header), content);
                        longName = null;
                    }
                    default -> longName = null;
                }
            }
        } catch (EOFException e) {
            throw new IOException("it is cut off", e);
        }
        return files;
    }

    private static boolean readBlock(InputStream in, byte[] block) throws IOException {
        return in.readNBytes(block, 0, BLOCK) == BLOCK;
    }

    private static String name(byte[] header) {
        String prefix = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
        return (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
    }

    /** The path of a pax header, whose records read {@code length key=value}. */
    private static @Nullable String pathOf(String records, @Nullable String otherwise) {
        return records.lines()
                .filter(r -> r.contains(" path="))
                .map(r -> r.substring(r.indexOf(" path=") + 6))
                .findFirst()
                .orElse(otherwise);
    }

    private static long number(byte[] header, int start, int length) throws IOException {
        String octal = text(header, start, length).strip();
        try {
            return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        } catch (NumberFormatException e) {
            throw new IOException("it is not a tar archive", e);
        }
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < start + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
