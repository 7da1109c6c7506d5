package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.PackedChart;
import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.ArchiveSums;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.Sha256;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.dependency.Dependencies;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The root estate with {@code agent.charts: upstream}. The archives are stand-ins: their schemas know the keys of the published
 * charts and no others, and their templates print the configuration as the published chart expands it.
 */
class PublishedChartsTest {
    private static final String CONFIGURATION = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {{ .Release.Name }}-alloy
              namespace: {{ .Release.Namespace }}
            data:
              config.alloy: |-
                {{- tpl .Values.alloy.configMap.content . | nindent 4 }}
            """;

    @TempDir
    private static Path folder;

    private static Example upstream;

    @BeforeAll
    static void render_with_stand_ins() throws IOException {
        Path topology = EstateCopy.of(Path.of(""), folder);
        String text = Files.readString(topology);
        assertThat(text).contains("charts: vendored");
        Files.writeString(topology, text.replace("charts: vendored", "charts: upstream"));
        keep(
                PublishedChart.ALLOY,
                Map.of("values.yaml", "alloy:\n  listenPort: 12345\n", "templates/configmap.yaml", CONFIGURATION));
        keep(PublishedChart.KUBE_STATE_METRICS, Map.of("values.yaml", "service:\n  port: 8080\n"));
        upstream = Example.of("upstream", topology);
    }

    private static void keep(PublishedChart chart, Map<String, String> given) throws IOException {
        String name = chart.dependency().name();
        Map<String, String> files = new TreeMap<>(given);
        files.put(
                "Chart.yaml",
                "apiVersion: v2\nname: " + name + "\nversion: "
                        + chart.dependency().version() + "\n");
        files.put("values.schema.json", Files.readString(Path.of("src/test/resources/upstream", name + ".json")));
        byte[] archive = PackedChart.of(name, files);
        Path kept = Files.createDirectories(folder.resolve(ArchiveFolder.NAME));
        Files.write(kept.resolve(chart.archive()), archive);
        Path sums = kept.resolve(ArchiveSums.NAME);
        String before = Files.exists(sums) ? Files.readString(sums) : "";
        Files.writeString(sums, before + Sha256.of(archive) + "  " + chart.archive() + "\n");
    }

    @Test
    void the_published_charts_know_every_key_that_is_given_to_them() throws IOException {
        for (Deployment agent : agents()) {
            HelmResult result = upstream.template(agent);
            assertThat(result.findings()).as("%s", agent.valueFiles()).isEmpty();
        }
    }

    @Test
    void a_key_that_they_do_not_know_would_be_seen() throws IOException {
        Release agent = Release.agents(upstream).findFirst().orElseThrow();
        for (String values : new String[] {
            "alloy: { alloy: { configmap: {} } }",
            "kube-state-metrics: { collector: [pods] }",
            "alloy: { rbac: { rules: none } }"
        }) {
            HelmResult result = upstream.template(agent.with(values).deployment());
            assertThat(result.findings()).extracting(Finding::code).contains("helm/values-schema");
        }
    }

    @Test
    void they_get_the_configuration_that_monctls_own_charts_get() throws IOException {
        Example vendored = Example.root();
        assertThat(agents()).isNotEmpty();
        for (int i = 0; i < agents().size(); i++) {
            Deployment own =
                    vendored.estate().deployment(vendored.estate().clusters().get(i));
            assertThat(configuration(upstream, agents().get(i))).isEqualTo(configuration(vendored, own));
        }
    }

    @Test
    void the_chart_names_them_and_holds_their_archives_and_none_of_monctls_own() {
        assertThat(ChartFile.read(Source.of("Chart.yaml", upstream.tree().text("charts/monitoring-agent/Chart.yaml")))
                        .orElseThrow()
                        .dependencies())
                .extracting(
                        dependency -> dependency.name() + " " + dependency.version() + " " + dependency.repository())
                .containsExactlyElementsOf(Stream.of(PublishedChart.values())
                        .map(PublishedChart::dependency)
                        .map(dependency ->
                                dependency.name() + " " + dependency.version() + " " + dependency.repository())
                        .toList());
        assertThat(upstream.tree().files().keySet())
                .filteredOn(path -> path.startsWith("charts/") && !path.startsWith("charts/monitoring/"))
                .allMatch(path -> path.startsWith("charts/monitoring-agent/"))
                .filteredOn(path -> path.endsWith(".tgz"))
                .containsExactly(
                        "charts/monitoring-agent/charts/alloy-1.6.0.tgz",
                        "charts/monitoring-agent/charts/kube-state-metrics-5.29.0.tgz");
        assertThat(Dependencies.judge(upstream.tree())).isEmpty();
    }

    @Test
    void the_sums_are_part_of_what_the_estate_was_read_from() {
        TopologyReading reading = TopologyReader.read(folder.resolve("topology.yaml"));
        assertThat(reading.sources()).extracting(Source::name).anyMatch(name -> name.endsWith(ArchiveSums.NAME));
    }

    private static List<Deployment> agents() {
        return upstream.estate().clusters().stream()
                .map(upstream.estate()::deployment)
                .toList();
    }

    private static String configuration(Example example, Deployment agent) throws IOException {
        return example.objects(agent)
                .config("monitoring-agent-alloy", "config.alloy")
                .strip();
    }
}
