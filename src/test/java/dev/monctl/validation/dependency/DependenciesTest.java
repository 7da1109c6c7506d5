package dev.monctl.validation.dependency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.PackedChart;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.LockDigest;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One edit of a chart with two dependencies, one of which also lies unpacked beside it. */
class DependenciesTest {
    private static final String CHART = "charts/agent";
    private static final String ALLOY = CHART + "/charts/alloy-1.6.0.tgz";
    private static final String METRICS = CHART + "/charts/metrics-5.29.0.tgz";
    private static final List<ChartDependency> DEPENDENCIES = List.of(
            ChartDependency.of("alloy", "1.6.0", "file://../alloy"),
            ChartDependency.of("metrics", "5.29.0", "https://charts.example/metrics"));
    private static final Map<String, Consumer<Map<String, byte[]>>> EDITS = edits();

    private static Map<String, Consumer<Map<String, byte[]>>> edits() {
        Map<String, Consumer<Map<String, byte[]>>> edits = new LinkedHashMap<>();
        edits.put("older-archive", tree -> {
            tree.remove(METRICS);
            tree.put(CHART + "/charts/metrics-5.28.1.tgz", PackedChart.of("metrics", "5.28.1"));
        });
        edits.put("older-chart-inside", tree -> tree.put(METRICS, PackedChart.of("metrics", "5.28.1")));
        edits.put("other-chart-inside", tree -> tree.put(METRICS, PackedChart.of("numbers", "5.29.0")));
        edits.put(
                "archive-called-otherwise",
                tree -> tree.put(CHART + "/charts/metrics.tgz", requireNonNull(tree.remove(METRICS))));
        edits.put(
                "two-archives",
                tree -> tree.put(CHART + "/charts/metrics-5.30.0.tgz", PackedChart.of("metrics", "5.30.0")));
        edits.put(
                "archive-and-folder",
                tree -> tree.put(CHART + "/charts/metrics/Chart.yaml", description("metrics", "5.29.0")));
        edits.put(
                "archive-that-nobody-names",
                tree -> tree.put(CHART + "/charts/loki-1.0.0.tgz", PackedChart.of("loki", "1.0.0")));
        edits.put(
                "folder-that-nobody-names",
                tree -> tree.put(CHART + "/charts/loki/Chart.yaml", description("loki", "1.0.0")));
        edits.put("edited-folder", tree -> tree.put("charts/alloy/values.yaml", "port: 9090\n".getBytes(UTF_8)));
        edits.put(
                "new-file-in-the-folder",
                tree -> tree.put("charts/alloy/templates/pod.yaml", "kind: Pod\n".getBytes(UTF_8)));
        edits.put("no-folder", tree -> tree.keySet().removeIf(path -> path.startsWith("charts/alloy/")));
        edits.put("range", tree -> edit(tree, "Chart.yaml", "version: 1.6.0", "version: ^1.6.0"));
        edits.put("no-version", tree -> edit(tree, "Chart.yaml", "    version: 1.6.0\n", ""));
        edits.put("no-lock", tree -> tree.remove(CHART + "/Chart.lock"));
        edits.put("lock-that-is-none", tree -> tree.put(CHART + "/Chart.lock", "- alloy\n".getBytes(UTF_8)));
        edits.put("locked-at-another-version", tree -> edit(tree, "Chart.lock", "version: 5.29.0", "version: 5.28.0"));
        edits.put("locked-from-elsewhere", tree -> edit(tree, "Chart.lock", "charts.example", "charts.test"));
        edits.put(
                "not-locked",
                tree -> edit(
                        tree, "Chart.lock", "- name: alloy\n  repository: file://../alloy\n  version: 1.6.0\n", ""));
        edits.put(
                "locked-without-being-asked-for",
                tree -> edit(
                        tree, "Chart.lock", "digest:", "- name: loki\n  repository: \"\"\n  version: 1.0.0\ndigest:"));
        edits.put("wrong-digest", tree -> edit(tree, "Chart.lock", "digest: sha256:", "digest: sha256:0"));
        return edits;
    }

    static Stream<String> cases() {
        return EDITS.keySet().stream();
    }

    @Test
    void has_nothing_against_a_chart_as_it_should_be() {
        assertThat(Dependencies.judge(OutputTree.of(tree()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_what_an_edit_does(String name) throws IOException {
        Map<String, byte[]> tree = tree();
        requireNonNull(EDITS.get(name)).accept(tree);

        List<Finding> findings = Dependencies.judge(OutputTree.of(tree));

        assertThat(findings).hasSize(1);
        Golden.of("findings/dependencies/" + name + ".txt").holds(PrintedFindings.text(findings));
    }

    /** An archive that cannot be unpacked, and one that is missing, are told by those who show charts to Helm. */
    @Test
    void leaves_to_helm_what_helm_tells() {
        Map<String, byte[]> tree = tree();
        tree.put(METRICS, "no archive".getBytes(UTF_8));
        assertThat(Dependencies.judge(OutputTree.of(tree))).isEmpty();
        tree.remove(METRICS);
        assertThat(Dependencies.judge(OutputTree.of(tree))).isEmpty();
    }

    private static Map<String, byte[]> tree() {
        Map<String, byte[]> tree = new TreeMap<>();
        tree.put(CHART + "/Chart.yaml", """
                apiVersion: v2
                name: agent
                version: 1.0.0
                dependencies:
                  - name: alloy
                    version: 1.6.0
                    repository: file://../alloy
                  - name: metrics
                    version: 5.29.0
                    repository: https://charts.example/metrics
                """.getBytes(UTF_8));
        tree.put(CHART + "/Chart.lock", """
                dependencies:
                - name: alloy
                  repository: file://../alloy
                  version: 1.6.0
                - name: metrics
                  repository: https://charts.example/metrics
                  version: 5.29.0
                digest: %s
                generated: "2026-01-01T00:00:00Z"
                """.formatted(LockDigest.of(DEPENDENCIES, DEPENDENCIES))
                .getBytes(UTF_8));
        tree.put("charts/alloy/Chart.yaml", description("alloy", "1.6.0"));
        tree.put("charts/alloy/values.yaml", "port: 12345\n".getBytes(UTF_8));
        tree.put(
                ALLOY,
                PackedChart.of(
                        "alloy",
                        Map.of(
                                "Chart.yaml",
                                new String(description("alloy", "1.6.0"), UTF_8),
                                "values.yaml",
                                "port: 12345\n")));
        tree.put(METRICS, PackedChart.of("metrics", "5.29.0"));
        return tree;
    }

    private static byte[] description(String name, String version) {
        return ("apiVersion: v2\nname: " + name + "\nversion: " + version + "\n").getBytes(UTF_8);
    }

    private static void edit(Map<String, byte[]> tree, String file, String before, String after) {
        String text = new String(requireNonNull(tree.get(CHART + "/" + file)), UTF_8);
        assertThat(text).contains(before);
        tree.put(CHART + "/" + file, text.replace(before, after).getBytes(UTF_8));
    }
}
