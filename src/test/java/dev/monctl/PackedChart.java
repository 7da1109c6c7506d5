package dev.monctl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A packed chart of a test, as others pack theirs: compressed. */
public final class PackedChart {
    private static final int BLOCK = 512;

    private PackedChart() {}

    /** A chart with nothing in it but its description. */
    public static byte[] of(String name, String version) {
        return of(name, Map.of("Chart.yaml", "apiVersion: v2\nname: " + name + "\nversion: " + version + "\n"));
    }

    /**
     * A chart with these files.
     *
     * @param files path below the chart's folder to text
     */
    public static byte[] of(String name, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return ofBytes(name, bytes);
    }

    /** A chart that may hold packed charts itself. */
    public static byte[] ofBytes(String name, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream tar = new GZIPOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                byte[] content = file.getValue();
                tar.write(header(name + "/" + file.getKey(), content.length));
                tar.write(content);
                tar.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
            }
            tar.write(new byte[2 * BLOCK]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(String path, int size) {
        ByteBuffer header = ByteBuffer.allocate(BLOCK);
        header.put(0, path.getBytes(UTF_8));
        header.put(100, "0000644\0".getBytes(UTF_8));
        header.put(124, String.format("%011o ", size).getBytes(UTF_8));
        header.put(136, "00000000000 ".getBytes(UTF_8));
        header.put(148, "        ".getBytes(UTF_8));
        header.put(156, (byte) '0');
        header.put(257, "ustar\00000".getBytes(UTF_8));
        int sum = 0;
        for (byte b : header.array()) {
            sum += b & 0xff;
        }
        header.put(148, String.format("%06o\0 ", sum).getBytes(UTF_8));
        return header.array();
    }
}
