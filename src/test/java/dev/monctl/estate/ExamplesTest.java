package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.GoldenTree;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private static final Path TEMPLATES = Path.of("templates/output");

    @TempDir
    private Path cache;

    static Stream<Example> examples() throws IOException {
        return Example.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void renders_the_example_as_committed(Example example) throws IOException {
        Map<String, String> actual = new TreeMap<>(rendered(example));
        // One cluster stands for all: each of them is proven below, and by what Argo CD makes of its Application.
        actual.put("manifests/monitoring.yaml", example.template(example.hub()).manifest());
        if (!example.estate().clusters().isEmpty()) {
            Deployment first =
                    example.estate().deployment(example.estate().clusters().get(0));
            actual.put(
                    "manifests/monitoring-agent.yaml", example.template(first).manifest());
        }
        actual.put("findings.txt", findings(example));
        GoldenTree.of("examples/" + example).holds(actual);
    }

    /** What is copied byte for byte lies in {@code templates/output} already, and what is packed lies unpacked beside it. */
    private static Map<String, String> rendered(Example example) {
        return example.tree().files().keySet().stream()
                .filter(path -> !Files.exists(TEMPLATES.resolve(path)) && !path.endsWith(".tgz"))
                .collect(Collectors.toMap(path -> path, example.tree()::text));
    }

    private static String findings(Example example) {
        return example.findings().stream()
                .map(f ->
                        f.severity().word() + "[" + f.code() + "] " + f.place().path() + ": " + f.what() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_is_no_cause_for_complaint(Example example) {
        if (!example.name().equals("one-spoke")) { // it leaves out what its warnings ask for, and says so
            assertThat(example.findings())
                    .filteredOn(finding -> finding.severity() != Severity.NOTE)
                    .extracting(Finding::what)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nothing_that_is_rendered_would_be_refused(Example example) throws InterruptedException {
        EngineRoom nobody = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        assertThat(new Validator(HelmEngines.embedded(), nobody, cache).judge(example.tree(), example.estate()))
                .filteredOn(finding -> !finding.code().equals("engine/not-checked"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_is_told_about_and_opens_in_an_editor_with_its_schema(Example example) throws IOException {
        Path folder = Path.of("examples", example.name());
        assertThat(Files.readString(folder.resolve("README.md"))).startsWith("# " + example + "\n");
        assertThat(Files.readString(Path.of("examples/README.md"))).contains("[" + example + "](" + example + ")");
        String first = Files.readAllLines(folder.resolve("topology.yaml")).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        assertThat(folder.resolve(first.substring(first.indexOf('=') + 1))).exists();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_has_the_values_files_of_its_stages_and_clusters_and_no_others(Example example) throws IOException {
        Path folder = Path.of("examples", example.name());
        assertThat(filesIn(folder.resolve("values-stages")))
                .containsExactlyInAnyOrderElementsOf(example.estate().stages().stream()
                        .map(stage -> stage.name() + ".yaml")
                        .toList());
        assertThat(filesIn(folder.resolve("values-clusters")))
                .containsExactlyInAnyOrderElementsOf(example.estate().clusters().stream()
                        .filter(spoke -> spoke.values().toString().equals("clusterFile"))
                        .map(spoke -> spoke.name() + ".yaml")
                        .toList());
    }

    private static Stream<String> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void rendering_twice_gives_the_same_bytes() {
        Path fleet = Path.of("examples/fleet/topology.yaml");
        assertThat(Example.of("fleet", fleet)
                        .tree()
                        .isSame(Example.of("fleet", fleet).tree()))
                .isTrue();
    }
}
