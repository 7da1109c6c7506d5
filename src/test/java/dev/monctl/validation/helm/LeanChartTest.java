package dev.monctl.validation.helm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart that Helm gets without its schemas renders the same, and only with values that the schemas take. */
@Tag("thorough")
class LeanChartTest {
    private static final String CHART = "charts/monitoring-agent";
    private static final String NAMED = "global: { clusterName: a, environment: production }\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "alloy: { alloy: { listenPort: 9090, resources: { limits: { memory: 2Gi } } } }",
                "kube-state-metrics: { collectors: [pods, nodes] }",
                "alloy: { global: { scrapeInterval: 1m } }"
            })
    void it_renders_what_the_whole_chart_renders(String values) throws IOException {
        try (ChartFolder charts = ChartFolder.write(committed())) {
            List<String> rendered = IntStream.range(0, 20)
                    .mapToObj(number -> HelmEngines.embedded().template(charts, deployment(NAMED + values)))
                    .peek(result -> assertThat(result.findings()).isEmpty())
                    .map(HelmResult::manifest)
                    .distinct()
                    .toList();
            assertThat(rendered).hasSize(1);
            assertThat(charts.lean(CHART))
                    .as("the copy for those that come often")
                    .isPresent();
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "alloy: { alloy: { listenPort: 9090 } }         | right",
                "alloy: { nodeSelector: {} }                    | wrong",
                "alloy: { alloy: { listenPort: high } }         | wrong",
                "alloy: { alloy: { listenPort: 99999999 } }     | wrong",
                "alloy: { controller: { typ: daemonset } }      | wrong",
                "kube-state-metrics: { replicas: many }         | wrong",
                "global: { scrapeInterval: 30 }                 | wrong",
                "global: { scrapInterval: 30s }                 | wrong",
                "alloy: { global: { scrapeInterval: 30 } }      | right",
                "networkPolicy: on                              | wrong",
                "more: {}                                       | wrong"
            })
    void of_wrong_values_it_says_what_the_whole_chart_says(String values, String verdict) throws IOException {
        try (ChartFolder charts = ChartFolder.write(committed())) {
            List<List<String>> said = IntStream.range(0, 20)
                    .mapToObj(number -> HelmEngines.embedded().template(charts, deployment(NAMED + values)))
                    .map(result -> result.findings().stream()
                            .map(each -> each.code() + " " + each.what())
                            .toList())
                    .distinct()
                    .toList();
            assertThat(said).hasSize(1);
            assertThat(said.get(0).isEmpty()).isEqualTo(verdict.equals("right"));
        }
    }

    /** Helm merges these in ways of its own, or has something to say of them. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "alloy: null",
                "global: { scrapeInterval: null }",
                "global: { labels: none }",
                "alloy: plain",
                "global: {",
                "- a",
                ""
            })
    void what_helm_may_merge_in_a_way_of_its_own_is_left_to_helm(String values) throws IOException {
        LeanChart lean =
                LeanChart.write(committed(), CHART, folder.resolve("lean")).orElseThrow();
        assertThat(lean.schemas().take(given(NAMED))).isTrue();
        assertThat(lean.schemas().take(given(NAMED, values))).isFalse();
    }

    @Test
    void a_chart_that_has_no_schema_or_a_sub_chart_of_others_is_left_as_it_is() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(committed().files());
        files.remove("charts/alloy/Chart.yaml");
        assertThat(LeanChart.write(OutputTree.of(files), CHART, folder.resolve("foreign")))
                .isEmpty();
        files = new TreeMap<>(committed().files());
        files.remove(CHART + "/values.schema.json");
        assertThat(LeanChart.write(OutputTree.of(files), CHART, folder.resolve("free")))
                .isEmpty();
    }

    /** Helm has words for such a schema. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "3",
                "{ \"type\": \"nonsense\" }",
                "{ \"$ref\": \"#/definitions/missing\" }",
                "{ \"properties\": { \"global\": { \"$ref\": \"#/definitions/missing\" } } }",
                "{ \"properties\": { \"global\": { \"$ref\": \"https://example.com/schema.json\" } } }",
                "{ \"properties\": { \"global\": { \"$ref\": \"other.json\" } } }",
                "{ \"properties\": { \"global\": 3 } }",
                "{ \"properties\": { \"global\": { \"properties\": { \"clusterName\": { \"pattern\": \"(\" } } } } }",
                "{ \"$schema\": \"https://example.com/draft\" }"
            })
    void a_schema_that_cannot_be_used_is_left_to_helm(String schema) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(committed().files());
        files.put(CHART + "/values.schema.json", schema.getBytes(UTF_8));
        boolean isTaken = LeanChart.write(OutputTree.of(files), CHART, folder.resolve("lean"))
                .filter(lean -> lean.schemas().take(given(NAMED)))
                .isPresent();
        assertThat(isTaken).isFalse();
    }

    private static Deployment deployment(String values) {
        return new Deployment(CHART, "monitoring-agent", "monitoring", "1.35", List.of(), values);
    }

    private static List<GivenValues> given(String... texts) {
        return Stream.of(texts)
                .map(text -> new GivenValues(ChartText.of("values.yaml", text.getBytes(UTF_8))))
                .toList();
    }

    private static OutputTree committed() throws IOException {
        return ChartCase.tree(Path.of("charts-out"));
    }
}
