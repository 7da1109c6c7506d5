package dev.monctl.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreationTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_there_wholly() throws IOException {
        Creation.write(folder.resolve("new.yaml"), "a: 1\n".getBytes(UTF_8));
        assertThat(folder.resolve("new.yaml")).hasContent("a: 1\n");
    }

    @Test
    void a_file_that_the_disk_takes_only_half_of_is_not_there() {
        Path file = folder.resolve("new.yaml");
        assertThatThrownBy(() -> Creation.write(file, out -> {
                    out.write("a:".getBytes(UTF_8));
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine: 1\n");
        assertThatThrownBy(() -> Creation.write(file, new byte[0])).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine: 1\n");
    }
}
