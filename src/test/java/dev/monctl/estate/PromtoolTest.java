package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prometheus' own tool reads the configuration and the rules, and runs the rules' unit tests. */
@Tag("engines")
class PromtoolTest {
    private static final Path UNIT_TESTS = Path.of("src/test/resources/promtool");

    @TempDir
    private Path folder;

    static Stream<Example> examples() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void promtool_accepts_the_configuration_and_the_rules(Example example) throws Exception {
        Engine promtool = Engine.named("promtool");
        PrometheusFolder prometheus = PrometheusFolder.write(example, folder);
        String said = promtool.passes(
                "check",
                "config",
                "--lint=all",
                "--lint-fatal",
                prometheus.config().toString());
        List<Path> files = files(folder.resolve("rules"), ".yaml");
        assertThat(said).contains(files.size() + " rule files found", "is valid prometheus config file syntax");
        for (Path rules : files) {
            promtool.passes("check", "rules", "--lint=all", "--lint-fatal", rules.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"reference, topology.yaml", "changed, src/test/resources/promtool/changed/topology.yaml"})
    void the_alerts_fire_when_they_should(String name, Path topology) throws Exception {
        PrometheusFolder.write(Example.of(name, topology), folder);
        List<Path> tests = files(UNIT_TESTS.resolve(name), ".test.yaml");
        assertThat(tests).isNotEmpty();
        for (Path test : tests) {
            Path copy = Files.copy(test, folder.resolve(test.getFileName()));
            Engine.named("promtool").passes("test", "rules", copy.toString());
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
