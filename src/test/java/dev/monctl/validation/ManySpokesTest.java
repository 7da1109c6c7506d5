package dev.monctl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An estate of fifty clusters that get the same chart, and what is said when some of them have a problem. */
@Tag("thorough")
class ManySpokesTest {
    private static final int CLUSTERS = 50;
    private static final String TEMPLATE = "charts/monitoring-agent/templates/wrong.yaml";

    @TempDir
    private static Path folder;

    private static ManySpokes spokes;

    private final CountingHelm helm = new CountingHelm();

    @BeforeAll
    static void render() throws IOException {
        spokes = ManySpokes.of(CLUSTERS, folder);
    }

    @Test
    void nothing_is_wrong_with_any_and_helm_is_asked_once_for_each() throws InterruptedException {
        assertThat(judge(spokes.rendered())).isEmpty();
        assertThat(helm.linted).containsExactly("charts/monitoring", "charts/monitoring-agent");
        assertThat(helm.rendered).isEqualTo(spokes.estate().deployments()).hasSize(1 + CLUSTERS);
    }

    @Test
    void one_that_is_broken_among_them_is_named() throws InterruptedException {
        List<Finding> findings =
                judge(spokes.with(TEMPLATE, ManySpokes.wrongWhere("eq .Values.global.clusterName \"app-17\"")));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("kubernetes/schema");
            assertThat(finding.place()).hasToString(TEMPLATE + ":7:1");
            assertThat(finding.why()).isEqualTo("that is so on app-17, not on the other 49 of 50 clusters");
        });
    }

    @Test
    void two_with_the_same_problem_are_both_named_in_one_finding() throws InterruptedException {
        List<Finding> findings = judge(spokes.with(
                TEMPLATE, ManySpokes.wrongWhere("has .Values.global.clusterName (list \"app-40\" \"app-9\")")));
        assertThat(findings)
                .extracting(Finding::why)
                .containsExactly("that is so on app-9 and app-40, not on the other 48 of 50 clusters");
    }

    @Test
    void what_is_wrong_on_all_is_said_once_without_names() throws InterruptedException {
        List<Finding> findings = judge(spokes.with(TEMPLATE, ManySpokes.wrongWhere("true")));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString(TEMPLATE + ":7:1");
            assertThat(finding.why()).isEmpty();
        });
    }

    @Test
    void a_values_file_that_is_wrong_is_the_place_itself() throws InterruptedException {
        String file = "charts/monitoring-agent/values-clusters/app.yaml";
        List<Finding> findings = judge(spokes.with(file, spokes.rendered().text(file) + "nobodyKnows: it\n"));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place().file()).isEqualTo(file);
            assertThat(finding.why()).isEmpty();
        });
    }

    @Test
    void a_problem_in_a_sub_chart_is_shown_in_the_file_that_lies_unpacked() throws InterruptedException {
        String file = "charts/monitoring-agent/values-clusters/app.yaml";
        List<Finding> findings = judge(spokes.with(file, """
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
                  labels: { app.kubernetes.io/managed-by: Helm }
                {{ .Values.global.clusterName | default "app" }}: wrong
                """;
        List<Finding> findings = judge(spokes.with(TEMPLATE, template));
        List<String> clusters = spokes.estate().clusters().stream()
                .map(cluster -> "unknown field '" + cluster.name() + "' in ConfigMap/wrong")
                .toList();
        assertThat(findings).extracting(Finding::what).containsExactlyElementsOf(clusters);
    }

    private List<Finding> judge(OutputTree tree) throws InterruptedException {
        EngineRoom none = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(helm, none, folder)
                .judge(tree, spokes.estate()).stream()
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
