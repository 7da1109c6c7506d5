package dev.monctl.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: findings come out, each at a place that exists, and never an exception. */
final class HostileYamlTest {
    private static final String[] SPLINTERS = {
        "\t", "\n", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a", "*a", "!!int ", "!x!y ", "<<: ", "? ",
        "%", "@", "---\n", "...\n", "#", "\\", "\"\\U", "\"\\xZZ", "\u0000", "\uFEFF", "\u2028", "\u0085", "\r", "😀",
        "0777", "~", ","
    };

    @Test
    void mutations_of_a_topology_end_in_findings() throws IOException {
        String topology = Files.readString(Path.of("src/test/resources/yaml/hostile-seed.yaml"));
        Random random = new Random(4);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder(topology);
            for (int i = random.nextInt(4); i >= 0; i--) {
                mutate(text, random);
            }
            Source source = Source.of("f.yaml", text.toString());
            for (Dialect dialect : Dialect.values()) {
                check(source, YamlReader.read(source, dialect).findings());
                YamlDocuments all = YamlReader.readAll(source, dialect);
                check(source, all.findings());
                all.roots().forEach(root -> assertThat(YamlJson.of(root)).isNotNull());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: {x}", "a\n{x}\nb: 1", "a: '' {x}", "a: @{x}", "a: b: {x}", "{x}", "\"{x}", "- {x}: 1"})
    void an_endless_line_is_read_in_bounded_time(String form) {
        for (String filling : List.of(" ", "9", "a", "- ", ": ", "[", "{", "#", " #", "\\", "'", "1_", "*a ", "? ")) {
            String text = form.replace("{x}", filling.repeat(200_000 / filling.length()));
            Source source = Source.of("f.yaml", text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> check(
                            source, YamlReader.read(source, Dialect.YAML_1_2).findings()));
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            case 2 -> text.replace(at, end, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            default -> text.insert(at, text.substring(Math.max(0, at - 40), at));
        }
    }

    private static void check(Source source, List<Finding> findings) {
        assertThat(findings).as("findings of %.2000s", source.text()).allSatisfy(finding -> {
            assertThat(finding.code()).startsWith("yaml/");
            assertThat(finding.place().line())
                    .isBetween(0, Math.max(1, source.lines().size()));
            assertThat(finding.what()).isNotBlank().doesNotContain("org.snakeyaml", "<block end>");
        });
    }
}
