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
    private static final long LARGEST = 64L << 20;

    private ChartArchive() {}

    /** Path in the archive to bytes. */
    public static Map<String, byte[]> read(byte[] tgz) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        String longName = null;
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(tgz)))) {
            byte[] header = new byte[TarField.BLOCK];
            while (readBlock(in, header) && header[0] != 0) {
                long size = TarField.SIZE.number(header);
                total += size;
                if (size < 0 || total > LARGEST) {
                    throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MiB");
                }
                byte[] content = new byte[(int) size];
                in.readFully(content);
                in.skipNBytes(TarField.padding(size));
                switch (TarField.TYPE.text(header)) {
                    case "x" -> longName = pathOf(new String(content, StandardCharsets.UTF_8), longName);
                    case "L" -> longName = TarField.text(content, 0, content.length);
                    case "0", "" -> {
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
        return in.readNBytes(block, 0, block.length) == block.length;
    }

    private static String name(byte[] header) {
        String prefix = TarField.MAGIC.text(header).equals(TarField.USTAR) ? TarField.PREFIX.text(header) : "";
        return (prefix.isEmpty() ? "" : prefix + "/") + TarField.NAME.text(header);
    }

    /** The path of a pax header, whose records read {@code length key=value}. */
    private static @Nullable String pathOf(String records, @Nullable String otherwise) {
        return records.lines()
                .filter(r -> r.contains(" path="))
                .map(r -> r.substring(r.indexOf(" path=") + 6))
                .findFirst()
                .orElse(otherwise);
    }
}
