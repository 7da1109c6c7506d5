package dev.monctl.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An estate of fifty clusters that get the same chart, and what is said when some of them have a problem. */
class ManySpokesTest {
    private static final int CLUSTERS = 50;
    private static final String TEMPLATE = "charts/monitoring-agent/templates/wrong.yaml";

    @TempDir
    private static Path folder;

    private static Estate estate;
    private static OutputTree rendered;

    private final CountingHelm helm = new CountingHelm();

    @BeforeAll
    static void render() throws IOException {
        StringBuilder topology = new StringBuilder(Files.readString(Path.of("examples/one-spoke/topology.yaml")));
        for (int number = 2; number <= CLUSTERS; number++) {
            topology.append("  app-")
                    .append(number)
                    .append(
                            ":\n    type: kubernetes\n    stage: production\n    values: inline\n    address: 100.64.1.")
                    .append(number)
                    .append("\n    destination: { name: app-")
                    .append(number)
                    .append(" }\n");
        }
        Files.createDirectories(folder.resolve("values-clusters"));
        Files.createDirectories(folder.resolve("values-stages"));
        Files.writeString(folder.resolve("values-clusters/app.yaml"), "{}\n");
        Files.writeString(folder.resolve("values-stages/production.yaml"), "{}\n");
        Path file = Files.writeString(folder.resolve("topology.yaml"), topology);
        estate = requireNonNull(Examined.of(file).estate());
        rendered = new Renderer().render(estate);
    }

    @Test
    void nothing_is_wrong_with_any_and_helm_is_asked_once_for_each() throws InterruptedException {
        assertThat(judge(rendered)).isEmpty();
        assertThat(helm.linted).containsExactly("charts/monitoring", "charts/monitoring-agent");
        assertThat(helm.rendered).isEqualTo(estate.deployments()).hasSize(1 + CLUSTERS);
    }

    @Test
    void one_that_is_broken_among_them_is_named() throws InterruptedException {
        List<Finding> findings = judge(with(TEMPLATE, wrongWhere("eq .Values.global.clusterName \"app-17\"")));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("kubernetes/schema");
            assertThat(finding.place()).hasToString(TEMPLATE + ":6:1");
            assertThat(finding.why()).isEqualTo("that is so on app-17, not on the other 49 of 50 clusters");
        });
    }

    @Test
    void two_with_the_same_problem_are_both_named_in_one_finding() throws InterruptedException {
        List<Finding> findings =
                judge(with(TEMPLATE, wrongWhere("has .Values.global.clusterName (list \"app-40\" \"app-9\")")));
        assertThat(findings)
                .extracting(Finding::why)
                .containsExactly("that is so on app-9 and app-40, not on the other 48 of 50 clusters");
    }

    @Test
    void what_is_wrong_on_all_is_said_once_without_names() throws InterruptedException {
        List<Finding> findings = judge(with(TEMPLATE, wrongWhere("true")));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString(TEMPLATE + ":6:1");
            assertThat(finding.why()).isEmpty();
        });
    }

    @Test
    void a_values_file_that_is_wrong_is_the_place_itself() throws InterruptedException {
        String file = "charts/monitoring-agent/values-clusters/app.yaml";
        List<Finding> findings = judge(with(file, rendered.text(file) + "nobodyKnows: it\n"));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place().file()).isEqualTo(file);
            assertThat(finding.why()).isEmpty();
        });
    }

    @Test
    void a_problem_in_a_sub_chart_is_shown_in_the_file_that_lies_unpacked() throws InterruptedException {
        String file = "charts/monitoring-agent/values-clusters/app.yaml";
        List<Finding> findings = judge(with(file, """
                global: { clusterName: app }
                alloy: { controller: { updateStrategy: { rollingUpdate: { bogus: 1 } } } }
                """));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.what()).contains("unknown field 'bogus'");
            assertThat(finding.place().file()).isEqualTo("charts/alloy/templates/daemonset.yaml");
            assertThat(finding.why()).startsWith("that is so on app, ");
        });
    }

    @Test
    void findings_come_in_the_order_of_the_clusters_every_time() throws InterruptedException {
        String template = """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: wrong
                {{ .Values.global.clusterName | default "app" }}: wrong
                """;
        List<Finding> findings = judge(with(TEMPLATE, template));
        List<String> clusters = estate.clusters().stream()
                .map(cluster -> "unknown field '" + cluster.name() + "' in ConfigMap/wrong")
                .toList();
        assertThat(findings).extracting(Finding::what).containsExactlyElementsOf(clusters);
    }

    private static String wrongWhere(String condition) {
        return """
                {{- if %s }}
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: wrong
                datta: {}
                {{- end }}
                """.formatted(condition);
    }

    private static OutputTree with(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(rendered.files());
        files.put(path, text.getBytes(UTF_8));
        return OutputTree.of(files);
    }

    private List<Finding> judge(OutputTree tree) throws InterruptedException {
        EngineRoom none = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(helm, none, folder)
                .judge(tree, estate).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }

    /** The embedded Helm, and what it was asked. */
    private static final class CountingHelm implements HelmEngine {
        private final HelmEngine helm = HelmEngines.embedded();
        private final List<String> linted = new ArrayList<>();
        private final List<Deployment> rendered = new ArrayList<>();

        @Override
        public List<Finding> lint(ChartFolder charts, String chart) {
            linted.add(chart);
            return helm.lint(charts, chart);
        }

        @Override
        public HelmResult template(ChartFolder charts, Deployment deployment) {
            rendered.add(deployment);
            return helm.template(charts, deployment);
        }
    }
}
