package dev.monctl.model.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFileTest {
    @TempDir
    Path folder;

    @Test
    void says_that_a_file_is_missing_and_which_one_may_be_meant() throws IOException {
        Files.writeString(folder.resolve("topology.yaml"), "a: 1");
        Finding finding = refusal("topology.yml");
        assertThat(finding.code()).isEqualTo("yaml/missing-file");
        assertThat(finding.what()).isEqualTo("'topology.yml' does not exist");
        assertThat(finding.help()).contains("'topology.yaml'");
    }

    @Test
    void says_that_a_folder_lies_in_its_place() throws IOException {
        Files.createDirectory(folder.resolve("topology.yaml"));
        assertThat(refusal("topology.yaml").code()).isEqualTo("yaml/not-a-file");
    }

    @Test
    void refuses_a_file_of_100_megabytes_without_reading_it() throws IOException {
        Path file = folder.resolve("topology.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        Finding finding = refusal("topology.yaml");
        assertThat(finding.code()).isEqualTo("yaml/too-large");
        assertThat(finding.what()).contains("104857600 bytes", "4194304");
    }

    @Test
    void stops_at_the_limit_where_a_file_has_no_size() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        assertThat(SourceFile.read(endless, "endless", 1000).findings())
                .extracting(Finding::code)
                .containsExactly("yaml/too-large");
    }

    @Test
    void takes_a_file_that_is_as_large_as_allowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");
        assertThat(SourceFile.read(file, "a.yaml", 4).source()).isNotNull();
        assertThat(SourceFile.read(file, "a.yaml", 3).source()).isNull();
    }

    @Test
    void points_at_the_first_byte_that_is_not_utf8() throws IOException {
        byte[] bytes = {'a', ':', ' ', 'x', '\n', (byte) 0xC3, (byte) 0xA4, ':', ' ', (byte) 0xE4, '!', '\n'};
        Files.write(folder.resolve("a.yaml"), bytes);
        Finding finding = refusal("a.yaml");
        assertThat(finding.code()).isEqualTo("yaml/not-utf8");
        assertThat(finding.what()).contains("0xE4");
        assertThat(finding.place()).hasToString("a.yaml:2:4");
        assertThat(finding.place().text()).isEqualTo("ä: \uFFFD!");
    }

    @Test
    void drops_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: 1\n");
        Source source = SourceFile.read(file, "a.yaml", SourceFile.LIMIT).source();
        assertThat(requireNonNull(source).text()).isEqualTo("a: 1\n");
    }

    private Finding refusal(String name) {
        SourceReading reading = SourceFile.read(folder.resolve(name), name, SourceFile.LIMIT);
        assertThat(reading.source()).isNull();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }
}
