package dev.monctl.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_no_folder_any_more_is_left_out() throws IOException {
        Path gone = folder.resolve("gone");
        Path file = Files.createFile(folder.resolve("file"));
        try (WatchedFolders folders = WatchedFolders.open()) {
            assertThat(folders.watch(List.of(gone, file, folder))).isTrue();
            assertThat(folders.watch(List.of(gone, file, folder))).as("again").isFalse();
            Files.createDirectory(gone);
            assertThat(folders.watch(List.of(gone, folder))).as("it has come").isTrue();
        }
    }

    @Test
    void a_system_that_watches_no_more_is_a_finding() throws IOException {
        Path topology = Path.of("topology.yaml");
        Golden.of("findings/watch-cannot-watch.txt")
                .holds(PrintedFindings.text(Stream.of(
                                new IOException("User limit of inotify watches reached"),
                                new IOException("User limit of inotify instances reached or too many open files"),
                                new AccessDeniedException("values-clusters"))
                        .map(reason -> CannotWatch.finding(topology, reason))
                        .toList()));
    }
}
