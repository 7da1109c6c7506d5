package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code yaml/broken} is wrong as its name says; its golden file holds what an author is told. */
final class BrokenYamlTest {
    private static final Path BROKEN = Path.of("src/test/resources/yaml/broken");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells_what_is_wrong(String name) throws IOException {
        Report report = new Report(read(name));
        Golden.of("findings/" + name + ".txt").holds(FindingFormat.text.text(report));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds_one_error_in_each(String name) {
        List<Finding> findings = read(name);
        assertThat(findings).hasSize(name.equals("many-at-once") ? 5 : 1);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.code()).startsWith("yaml/");
            assertThat(finding.what()).doesNotContain("\n");
            assertThat(finding.help()).isNotBlank();
        });
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    private static List<Finding> read(String name) {
        SourceReading reading = SourceFile.read(BROKEN.resolve(name + ".yaml"), "topology.yaml", SourceFile.LIMIT);
        Source source = reading.source();
        return source == null
                ? reading.findings()
                : YamlReader.read(source, Dialect.YAML_1_2).findings();
    }
}
