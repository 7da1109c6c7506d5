package dev.monctl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of {@code examples/} that hold an estate; beside them lies what is none, such as workflows for CI. */
public final class ExampleFolders {
    private ExampleFolders() {}

    /** In the order of their names. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("topology.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
