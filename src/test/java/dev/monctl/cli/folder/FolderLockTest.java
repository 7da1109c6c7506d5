package dev.monctl.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    private Path folder;

    @Test
    void is_held_once_and_leaves_nothing_behind() throws IOException {
        FolderLock first = FolderLock.take(folder).orElseThrow();
        assertThat(FolderLock.take(folder)).isEmpty();
        first.release();
        assertThat(folder).isEmptyDirectory();

        FolderLock.take(folder).orElseThrow().release();
    }

    /** The file that was opened is gone before it is locked, and another lies in its place, which somebody holds. */
    @Test
    void is_not_held_by_a_file_that_has_gone() throws IOException {
        Path file = Files.createFile(folder.resolve(FolderLock.NAME));
        List<FolderLock> others = new ArrayList<>();

        Optional<FolderLock> own = FolderLock.take(folder, step -> {
            if (others.isEmpty()) {
                Files.delete(file);
                others.add(FolderLock.take(folder).orElseThrow());
            }
        });

        assertThat(own).isEmpty();
        others.get(0).release();
    }
}
