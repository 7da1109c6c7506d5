package dev.monctl.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.model.chart.ChartArchive;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sub-charts in {@code charts/} of the agent's chart are the folders beside it, packed. */
class ArchiveTest {
    private static final String AGENT = "charts/monitoring-agent";

    @TempDir
    private Path folder;

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void an_archive_holds_exactly_the_files_of_its_folder(Example example) throws IOException {
        for (String chart : new String[] {"alloy", "kube-state-metrics"}) {
            Map<String, String> packed = texts(archive(example.tree(), chart));
            assertThat(packed).isEqualTo(texts(folder(example.tree(), chart)));
            assertThat(packed).hasSizeGreaterThan(8);
        }
    }

    @Test
    void its_bytes_are_the_same_on_every_machine() throws IOException {
        Map<String, byte[]> one =
                Example.of("a", Path.of("topology.yaml")).tree().files();
        Map<String, byte[]> other = Example.named("fleet").tree().files();
        for (String chart : new String[] {"alloy", "kube-state-metrics"}) {
            String path = path(chart);
            assertThat(Sha256.of(requireNonNull(one.get(path)))).isEqualTo(Sha256.of(requireNonNull(other.get(path))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"helm319", "helm", "helm4"})
    @Tag("engines")
    void helm_packs_the_same_files_in_the_same_order(String program) throws Exception {
        Path tree = Example.root().writeTo(folder);
        for (String chart : new String[] {"alloy", "kube-state-metrics"}) {
            Engine.named(program)
                    .passes("package", tree.resolve("charts/" + chart).toString(), "--destination", tree.toString());
            Map<String, byte[]> theirs = ChartArchive.read(Files.readAllBytes(tree.resolve(chart + "-1.0.0.tgz")));
            Map<String, byte[]> ours = archive(Example.root().tree(), chart);
            assertThat(ours.keySet()).containsExactlyElementsOf(theirs.keySet());
            assertSame(ours, theirs, chart + "/Chart.yaml");
        }
    }

    /** Helm writes Chart.yaml anew, in its own words. */
    private static void assertSame(Map<String, byte[]> ours, Map<String, byte[]> theirs, String writtenAnew) {
        ours.forEach((path, bytes) -> {
            String our = new String(bytes, StandardCharsets.UTF_8);
            String their = new String(theirs.get(path), StandardCharsets.UTF_8);
            if (path.equals(writtenAnew)) {
                assertThat(Texts.yaml(our)).isEqualTo(Texts.yaml(their));
            } else {
                assertThat(our).as(path).isEqualTo(their);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"helm319", "helm", "helm4"})
    @Tag("engines")
    void helm_agrees_with_the_lock_and_builds_the_same_dependencies(String program) throws Exception {
        Engine helm = Engine.named(program);
        Path chart = Example.root().writeTo(folder).resolve(AGENT);
        String lock = Files.readString(chart.resolve("Chart.lock"));
        assertThat(statuses(helm, chart)).containsExactly("ok", "ok");

        helm.passes("dependency", "build", chart.toString());

        assertThat(statuses(helm, chart)).containsExactly("ok", "ok");
        assertThat(chart.resolve("Chart.lock")).hasContent(lock);
        for (String subChart : new String[] {"alloy", "kube-state-metrics"}) {
            Map<String, byte[]> built = ChartArchive.read(Files.readAllBytes(folder.resolve(path(subChart))));
            assertSame(archive(Example.root().tree(), subChart), built, subChart + "/Chart.yaml");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"helm319", "helm", "helm4"})
    @Tag("engines")
    void each_chart_passes_a_strict_lint_by_itself(String program) throws Exception {
        Path charts = Example.root().writeTo(folder).resolve("charts");
        for (String chart : new String[] {"alloy", "kube-state-metrics", "monitoring-agent"}) {
            Engine.named(program)
                    .passes("lint", "--strict", charts.resolve(chart).toString());
        }
    }

    private static Stream<String> statuses(Engine helm, Path chart) throws Exception {
        return helm.passes("dependency", "list", chart.toString())
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceFirst(".*\\s", ""));
    }

    private static Map<String, byte[]> archive(OutputTree tree, String chart) throws IOException {
        return ChartArchive.read(requireNonNull(tree.files().get(path(chart))));
    }

    private static String path(String chart) {
        return AGENT + "/charts/" + chart + "-1.0.0.tgz";
    }

    private static Map<String, byte[]> folder(OutputTree tree, String chart) {
        Map<String, byte[]> files = new TreeMap<>();
        tree.files().forEach((path, bytes) -> {
            if (path.startsWith("charts/" + chart + "/")) {
                files.put(path.substring("charts/".length()), bytes);
            }
        });
        return files;
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
