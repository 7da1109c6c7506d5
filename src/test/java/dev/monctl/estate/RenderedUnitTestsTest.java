package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The unit tests that are rendered with the rules: they pass, and they notice when a rule says something else. */
@Tag("engines")
class RenderedUnitTestsTest {
    private static final Path RULES = Path.of("charts/monitoring/files/prometheus/rules");

    @TempDir
    private Path folder;

    static Stream<Example> estates() throws IOException {
        return Stream.concat(
                Example.allAndTheRoot(),
                Stream.of(Example.of("changed", Path.of("src/test/resources/promtool/changed/topology.yaml"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void pass_as_they_are_rendered(Example example) throws Exception {
        example.writeTo(folder);
        Engine.named("promtool").passes(arguments());
    }

    @ParameterizedTest(name = "{0}: {1} instead of {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "connectivity | for: 1m                | for: 90s",
                "connectivity | [1m]                   | [2m]",
                "connectivity | up{cluster=\"my-cluster\" | up{cluster=\"homelab-k8s\"",
                "connectivity | is unreachable         | is gone",
                "connectivity | severity: critical     | severity: warning",
                "machines     | for: 30s               | for: 1m",
                "machines     | up{cluster=\"homelab-nixos\" | up{cluster=\"my-cluster\"",
                "machines     | subject: machine       | subject: node",
                "storage      | > 0.85                 | > 0.83",
                "storage      | > 0.85                 | > 0.87",
                "storage      | for: 10m               | for: 9m30s",
                "storage      | without (instance, node) | without (instance)",
                "storage      | #pvcabovethreshold     | #pvc",
                "storage      | > 0.9                  | > 0.95",
                "system       | > 0.8                  | > 0.82",
                "system       | mode=\"idle\"          | mode=\"user\"",
                "system       | for: 5m                | for: 5m30s",
                "system       | [30s]                  | [1m]",
                "system       | for: 1h                | for: 59m30s",
                "system       | subject: node          | subject: exporter",
                "system       | up{node!=\"\"} == 0    | up{node!=\"\"} == 1",
                "system       | unless on (cluster, node) present_over_time | unless on (cluster) present_over_time",
            })
    void fail_where_a_rule_says_something_else(String file, String text, String other) throws Exception {
        Example.root().writeTo(folder);
        Path rules = folder.resolve(RULES).resolve(file + ".yaml");
        String before = Files.readString(rules);
        assertThat(before).contains(text);
        Files.writeString(rules, before.replace(text, other));
        Engine.named("promtool").refuses(arguments());
    }

    private String[] arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("test", "rules"));
        try (Stream<Path> files = Files.list(folder.resolve("tests"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .forEach(arguments::add);
        }
        return arguments.toArray(String[]::new);
    }
}
