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
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file more in a tree that is right, and what is said of it. */
class ValidatorTest {
    private static final Estate ESTATE = requireNonNull(
            Examined.of(Path.of("examples/one-spoke/topology.yaml")).estate());
    private static final OutputTree RENDERED = new Renderer().render(ESTATE);

    @TempDir
    private Path cache;

    @Test
    void a_complaint_about_an_object_points_into_its_template() throws InterruptedException {
        String path = "charts/monitoring/templates/wrong.yaml";
        List<Finding> findings = judgeWith(path, """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: {{ .Release.Name }}-wrong
                  labels: { app.kubernetes.io/managed-by: Helm }
                datta:
                  a: b
                """);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("kubernetes/schema");
            assertThat(finding.place()).hasToString(path + ":6:1");
        });
    }

    @Test
    void what_linting_and_rendering_both_refuse_is_said_once() throws InterruptedException {
        List<Finding> findings = judgeWith(
                "charts/monitoring/templates/asks.yaml", "{{ lookup \"v1\" \"Secret\" \"monitoring\" \"x\" }}\n");
        assertThat(findings).extracting(Finding::code).containsExactly("helm/lookup");
    }

    @Test
    void json_that_ends_too_early_is_a_finding_behind_its_last_line() throws InterruptedException {
        List<Finding> findings = judgeWith("dashboards.json", "{\n");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("output/json");
            assertThat(finding.place().file()).isEqualTo("dashboards.json");
        });
    }

    private List<Finding> judgeWith(String path, String text) throws InterruptedException {
        TreeMap<String, byte[]> files = new TreeMap<>(RENDERED.files());
        files.put(path, text.getBytes(UTF_8));
        EngineRoom none = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(HelmEngines.embedded(), none, cache)
                .judge(OutputTree.of(files), ESTATE).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
