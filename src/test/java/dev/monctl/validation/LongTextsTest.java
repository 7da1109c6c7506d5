package dev.monctl.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in quotes that are far longer than anybody writes by hand: each is read to its end. */
class LongTextsTest {
    private static final String LONG = "a".repeat(100_000);
    private static final int MACHINES = 500;

    @TempDir
    private Path folder;

    @Test
    void a_long_text_in_the_owners_alloy_is_read_to_its_end() throws Exception {
        Files.writeString(folder.resolve("long.alloy"), """
                prometheus.scrape "long" {
                \ttargets    = []
                \tforward_to = [prometheus.relabel.long.receiver]
                }

                prometheus.relabel "long" {
                \tforward_to = []

                \trule {
                \t\tsource_labels = ["pod"]
                \t\tregex         = "%s"
                \t\taction        = "drop"
                \t}
                }
                """.formatted(LONG));
        Estate estate = estate(topology() + "agent: { extraAlloy: [long.alloy] }\n");
        assertThat(findings(new Renderer().render(estate), estate)).isEmpty();
    }

    @Test
    void a_rule_may_be_about_five_hundred_spokes() throws Exception {
        List<String> machines = IntStream.range(0, MACHINES)
                .mapToObj(number -> "machine-" + number)
                .toList();
        String spokes = IntStream.range(0, MACHINES)
                .mapToObj(number -> "  machine-%d: { type: nixos, environment: production, address: 100.64.%d.%d }\n"
                        .formatted(number, 1 + number / 200, 1 + number % 200))
                .collect(Collectors.joining());
        String rules = "  rules:\n    HighCPUUsage: { spokes: [" + String.join(", ", machines) + "] }\n";
        Estate estate = estate((topology() + spokes).replace("\nstages:", rules + "\nstages:"));
        OutputTree tree = new Renderer().render(estate);
        assertThat(tree.files().values()).anyMatch(file -> new String(file, UTF_8).contains("machine-0|machine-1|"));
        assertThat(findings(tree, estate)).isEmpty();
    }

    @Test
    void a_route_may_have_a_long_matcher() throws Exception {
        Estate estate = estate(topology());
        OutputTree tree = with(
                new Renderer().render(estate),
                "charts/monitoring/files/alertmanager/alertmanager.yaml",
                "- severity=warning\n      repeat",
                "- 'severty=\"" + LONG + "\"'\n      repeat");
        assertThat(findings(tree, estate)).extracting(Finding::code).containsExactly("label/never-matches");
    }

    @Test
    void a_long_key_that_a_schema_does_not_know_is_named() throws Exception {
        Estate estate = estate(topology());
        OutputTree tree = with(
                new Renderer().render(estate),
                "charts/monitoring-agent/values-clusters/app.yaml",
                "global:\n",
                "? " + LONG + "\n: 1\nglobal:\n");
        assertThat(findings(tree, estate)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("helm/values-schema");
            assertThat(finding.what()).contains(LONG);
        });
    }

    private static String topology() throws IOException {
        return Files.readString(Path.of("examples/one-spoke/topology.yaml"));
    }

    private Estate estate(String topology) throws IOException {
        for (String values : List.of("values-clusters/app.yaml", "values-stages/production.yaml")) {
            Path file = folder.resolve(values);
            Files.createDirectories(requireNonNull(file.getParent()));
            Files.writeString(file, "{}\n");
        }
        Path file = Files.writeString(folder.resolve("topology.yaml"), topology);
        return requireNonNull(Examined.of(file).estate());
    }

    private static OutputTree with(OutputTree tree, String path, String find, String put) {
        assertThat(tree.text(path)).containsOnlyOnce(find);
        TreeMap<String, byte[]> files = new TreeMap<>(tree.files());
        files.put(path, tree.text(path).replace(find, put).getBytes(UTF_8));
        return OutputTree.of(files);
    }

    private List<Finding> findings(OutputTree tree, Estate estate) throws InterruptedException {
        EngineRoom none = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(HelmEngines.embedded(), none, folder)
                .judge(tree, estate).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
