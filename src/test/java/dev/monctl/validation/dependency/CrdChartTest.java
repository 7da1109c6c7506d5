package dev.monctl.validation.dependency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.PackedChart;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files below {@code crds/} belong to a chart, as {@code helm template --include-crds} has it. */
final class CrdChartTest {
    private static final String CRD = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n";
    private static final String INNER = "charts/agent/charts/alloy-1.0.0.tgz!/charts/inner-1.0.0.tgz!/crds/logs.yaml";
    private static final String UNNAMED = "charts/agent/charts/unnamed/crds/unnamed.json";

    @TempDir
    private Path folder;

    private final CrdChart chart = CrdChart.of(tree(), "charts/agent");

    private static OutputTree tree() {
        byte[] inner = PackedChart.of(
                "inner",
                Map.of("Chart.yaml", description("inner", ""), "crds/logs.yaml", CRD, "crds/README.md", "# " + CRD));
        byte[] alloy = PackedChart.ofBytes(
                "alloy",
                Map.of(
                        "Chart.yaml",
                        description(
                                        "alloy",
                                        "dependencies: [{ name: inner, version: 1.0.0, condition: 'crds.create,inner.enabled' }]\n")
                                .getBytes(UTF_8),
                        "values.yaml",
                        "crds: { create: true }\n".getBytes(UTF_8),
                        "charts/inner-1.0.0.tgz",
                        inner));
        String dependencies =
                "dependencies: [{ name: alloy, version: ~1.0.0, alias: collector, condition: collector.enabled, tags: [logs] }]\n";
        return OutputTree.of(Map.of(
                "charts/agent/Chart.yaml",
                description("agent", dependencies).getBytes(UTF_8),
                "charts/agent/values.yaml",
                "collector: { crds: { create: false } }\n".getBytes(UTF_8),
                "charts/agent/charts/alloy-1.0.0.tgz",
                alloy,
                "charts/agent/charts/unnamed/Chart.yaml",
                description("unnamed", "").getBytes(UTF_8),
                "charts/agent/charts/unnamed/crds/unnamed.json",
                "{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition }".getBytes(UTF_8)));
    }

    private static String description(String name, String dependencies) {
        return "apiVersion: v2\nname: " + name + "\nversion: 1.0.0\n" + dependencies;
    }

    static Stream<String> on() {
        return Stream.of(
                "{ collector: { crds: { create: true } } }",
                // A null takes away the chart's own false and the sub-chart's own true.
                "{ collector: { crds: { create: ~ } } }",
                // What is neither true nor false decides nothing.
                "{ collector: { crds: { create: 'no' } } }",
                "{ tags: { logs: true }, collector: { crds: { create: true } } }",
                "{ tags: { logs: false }, collector: { enabled: true, crds: { create: true } } }");
    }

    static Stream<String> off() {
        return Stream.of(
                "{}",
                "{ alloy: { crds: { create: true } } }",
                "{ crds: { create: true } }",
                "{ collector: { enabled: false, crds: { create: true } } }",
                "{ tags: { logs: false }, collector: { crds: { create: true } } }",
                "{ collector: { crds: { create: ~ }, inner: { enabled: false } } }",
                "{ collector: { crds: { create: 'no' }, inner: { enabled: false } } }");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("on")
    void a_packed_chart_within_a_packed_chart_is_switched_on(String values) {
        assertThat(paths(values)).containsExactly(INNER, UNNAMED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("off")
    void it_is_switched_off_and_one_that_nobody_names_is_not(String values) {
        assertThat(paths(values)).containsExactly(UNNAMED);
    }

    @Test
    void the_innermost_condition_is_told() {
        assertThat(chart.given(values("{ collector: { enabled: true, crds: { create: true } } }")))
                .extracting(file -> String.valueOf(file.condition()))
                .containsExactly("collector.crds.create", "null");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"helm319", "helm", "helm4"})
    @Tag("engines")
    void every_helm_has_it_so(String program) throws Exception {
        for (Map.Entry<String, byte[]> file :
                tree().below("charts/agent").files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        for (String values : on().toList()) {
            assertThat(printed(program, values)).as(values).contains("/crds/logs.yaml", "/crds/unnamed.json");
        }
        for (String values : off().toList()) {
            assertThat(printed(program, values))
                    .as(values)
                    .contains("/crds/unnamed.json")
                    .doesNotContain("/crds/logs.yaml");
        }
    }

    private String printed(String program, String values) throws Exception {
        Path file = Files.writeString(folder.resolve("given.yaml"), values);
        return Engine.named(program).passes("template", folder.toString(), "--include-crds", "--values=" + file);
    }

    private List<String> paths(String values) {
        return chart.given(values(values)).stream().map(CrdFile::path).toList();
    }

    private static Value.Mapping values(String text) {
        YamlNode root = YamlReader.read(Source.of("values", text), Dialect.HELM).root();
        return OwnValues.of((YamlNode.Mapping) requireNonNull(root), null);
    }
}
