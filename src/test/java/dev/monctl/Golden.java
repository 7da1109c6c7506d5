package dev.monctl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that holds what a test is to find; {@code -Dgolden.update=true} writes it anew. */
public record Golden(Path file) {

    public static Golden of(String name) {
        return new Golden(Path.of("src/test/resources/golden", name));
    }

    public void holds(String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            boolean same = Files.exists(file) && Files.readString(file).equals(actual);
            if (!same) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                fail("rewrote %s: review the diff, then run again without golden.update", file);
            }
        }
        assertThat(actual).as("golden file %s", file).isEqualTo(Files.readString(file));
    }
}
