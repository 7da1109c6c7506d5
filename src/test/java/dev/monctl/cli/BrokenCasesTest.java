package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told for each kind of mistake, and that it helps to do what is said. */
final class BrokenCasesTest {
    @TempDir
    private Path folder;

    @Test
    void finds_nothing_in_the_clean_estate() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        assertThat(BrokenCase.findings(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void points_at_the_one_mistake_and_is_content_when_its_help_is_followed(String name) throws IOException {
        BrokenCase broken = BrokenCase.copy(name, folder);

        List<Finding> findings = broken.findings();

        new Golden(BrokenCase.message(name)).holds(FindingFormat.text.text(new Report(findings)));
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(BrokenCase.token(finding.place()))
                .isEqualTo(broken.expected().wrong());
        assertThat(finding.help()).contains(broken.expected().help());

        broken.mend(finding.place());

        assertThat(FindingFormat.text.text(new Report(broken.findings()))).isEqualTo("no findings\n");
    }

    static Stream<String> cases() throws IOException {
        return BrokenCase.names().stream();
    }

    @Test
    void reports_many_mistakes_at_once() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        EstateCopy.lay(Path.of("src/test/resources/broken/many-at-once"), folder);

        List<Finding> findings = BrokenCase.findings(folder);

        new Golden(BrokenCase.message("many-at-once")).holds(FindingFormat.text.text(new Report(findings)));
        assertThat(findings).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void says_that_the_file_is_missing_and_which_one_may_be_meant() throws IOException {
        Files.writeString(folder.resolve("toplogy.yaml"), "");
        holds("missing");
    }

    @Test
    void says_that_a_folder_is_in_its_place() throws IOException {
        Files.createDirectories(folder.resolve("topology.yaml"));
        holds("a-folder");
    }

    @Test
    void says_that_the_file_is_too_large_without_reading_it() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("topology.yaml").toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        holds("too-large");
    }

    @Test
    void says_that_the_file_is_empty() throws IOException {
        Files.writeString(folder.resolve("topology.yaml"), "");
        holds("empty");
    }

    @Test
    void says_that_a_list_is_no_topology() throws IOException {
        Files.writeString(folder.resolve("topology.yaml"), "- hub\n");
        holds("a-list");
    }

    private void holds(String name) throws IOException {
        List<Finding> findings = BrokenCase.findings(folder);
        Golden.of("findings/no-topology/" + name + ".txt").holds(FindingFormat.text.text(new Report(findings)));
        assertThat(findings).hasSize(1);
    }
}
