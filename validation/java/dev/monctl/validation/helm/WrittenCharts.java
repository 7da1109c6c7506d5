package dev.monctl.validation.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The charts of one output after the other, on the disk: what the next has in the same bytes stays as it lies. */
final class WrittenCharts implements AutoCloseable {
    private final TemporaryFolder folder;
    private final SortedMap<String, byte[]> lying = new TreeMap<>();

    private WrittenCharts(TemporaryFolder folder) {
        this.folder = folder;
    }

    static WrittenCharts empty() throws IOException {
        return new WrittenCharts(TemporaryFolder.create());
    }

    TemporaryFolder folder() {
        return folder;
    }

    /** Whether nobody has cleaned it up. */
    boolean isThere() {
        return Files.isDirectory(folder.root());
    }

    /** @param files all that is to lie there, under its path in the output */
    void become(SortedMap<String, byte[]> files) throws IOException {
        for (String gone :
                lying.keySet().stream().filter(path -> !files.containsKey(path)).toList()) {
            remove(gone);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!lies(file.getKey(), file.getValue())) {
                // What cannot be written whole is not known to lie there.
                lying.remove(file.getKey());
                folder.write(file.getKey(), file.getValue());
                lying.put(file.getKey(), file.getValue());
            }
        }
    }

    private boolean lies(String path, byte[] bytes) throws IOException {
        // In the hours that somebody watches an estate, a system may clean its temporary folder.
        return Arrays.equals(lying.get(path), bytes) && Files.isRegularFile(folder.inside(path));
    }

    /** With the folders that it leaves empty: Helm would find them, and a file may take their place. */
    private void remove(String path) throws IOException {
        lying.remove(path);
        Files.deleteIfExists(folder.inside(path));
        for (@Nullable String above = parent(path); above != null && isEmpty(above); above = parent(above)) {
            TemporaryFolder.delete(folder.inside(above));
        }
    }

    private boolean isEmpty(String path) {
        // The character after the slash is the 0.
        return lying.subMap(path + "/", path + "0").isEmpty();
    }

    private static @Nullable String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }

    @Override
    public void close() {
        folder.close();
    }
}
