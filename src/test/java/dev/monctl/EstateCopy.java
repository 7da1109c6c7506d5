package dev.monctl;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of what an owner writes, for tests that change it. */
public final class EstateCopy {
    /** What lies beside a topology and may be named there. */
    private static final List<String> PARTS =
            List.of("topology.yaml", "values-stages", "values-clusters", "spokes", "alloy");

    private EstateCopy() {}

    /** A copy of the estate in a folder that holds other things, too; where its topology lies. */
    public static Path of(Path estate, Path to) throws IOException {
        for (String part : PARTS) {
            if (Files.exists(estate.resolve(part))) {
                lay(estate.resolve(part), to.resolve(part));
            }
        }
        return to.resolve("topology.yaml");
    }

    /** Lays all files of one folder over those of another. */
    public static void lay(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
