package dev.monctl.cli.deps;

import dev.monctl.model.chart.ArchiveFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files into the owner's folder, each whole or not at all. */
record ArchiveWriter(ArchiveFolder folder) {

    void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.path());
        Path unfinished = folder.path().resolve("." + name + ".tmp");
        try {
            Files.write(unfinished, bytes);
            Files.move(
                    unfinished,
                    folder.path().resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
