package dev.monctl.model.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What will be written: path below the output folder (with {@code /}) to bytes, sorted by path. */
public record OutputTree(SortedMap<String, byte[]> files) {
    public OutputTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static OutputTree of(Map<String, byte[]> files) {
        return new OutputTree(new TreeMap<>(files));
    }

    /** Whether both hold the same files with the same bytes. */
    public boolean isSame(OutputTree other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    /** The file as text. */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path + " in the output tree");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
