package dev.monctl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A committed folder that holds all that a test is to find, and nothing else; {@code -Dgolden.update=true} writes it anew. */
public record GoldenTree(Path folder) {

    public static GoldenTree of(String name) {
        return new GoldenTree(Path.of("src/test/resources/golden", name));
    }

    /** Compares all files, given as path below the folder to text. */
    public void holds(Map<String, String> actual) throws IOException {
        SortedMap<String, String> committed = committed();
        if (Boolean.getBoolean("golden.update") && !committed.equals(actual)) {
            rewrite(committed, actual);
            fail("rewrote %s: review the diff, then run again without golden.update", folder);
        }
        assertThat(actual.keySet()).as("files in %s", folder).containsExactlyInAnyOrderElementsOf(committed.keySet());
        for (Map.Entry<String, String> file : committed.entrySet()) {
            assertThat(actual.get(file.getKey()))
                    .as("golden file %s/%s", folder, file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    private SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
                }
            }
        }
        return files;
    }

    private void rewrite(Map<String, String> committed, Map<String, String> actual) throws IOException {
        for (String file : committed.keySet()) {
            if (!actual.containsKey(file)) {
                Files.delete(folder.resolve(file));
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }
}
