package dev.monctl.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.route.Route;
import dev.monctl.validation.route.Routing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dashboards and rules of the owner's: they arrive as they are, and what is wrong with them is found in the owner's files. */
class OwnersFilesTest {
    private static final Path EXAMPLE = Path.of("examples/nixos-only");
    private static final String RULES = "rules/disks.yaml";
    private static final String DASHBOARD = "dashboards/disks.json";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void lay_the_example() throws IOException {
        EstateCopy.lay(EXAMPLE, folder);
    }

    @Test
    void rules_lie_beside_the_rendered_ones_and_their_braces_are_left_to_prometheus() throws IOException {
        assertThat(arrived("prometheus-rules", "extra-disks.yaml"))
                .isEqualTo(Files.readString(EXAMPLE.resolve(RULES)).strip())
                .contains("{{ $labels.instance }}");
        assertThat(example()
                        .objects()
                        .configuration("prometheus", "prometheus.yml")
                        .at("/rule_files/0")
                        .asString())
                .isEqualTo("../rules/*.yaml");
    }

    @Test
    void a_dashboard_has_a_config_map_of_its_own_which_grafana_mounts_beside_the_others() throws IOException {
        assertThat(arrived("grafana-dashboard-extra-disks", "extra-disks.json"))
                .isEqualTo(Files.readString(EXAMPLE.resolve(DASHBOARD)).strip());
        assertThat(example()
                        .objects()
                        .get("Deployment", "grafana")
                        .findValues("projected")
                        .toString())
                .contains("\"grafana-dashboard-hub\"", "\"grafana-dashboard-extra-disks\"");
    }

    /** Helm's actions, the ends of blocks of YAML, and a first line that is indented. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ fail \"x\" }} {{ `a` }} {{/* c */}}",
                "${x} $(id) '' <% y %> {% z %} {# # #} %{w}",
                "a: b\n    - |2\n  c\n\n\n    d   \n# e",
            })
    void any_text_arrives_unchanged(String text) throws IOException {
        String rules = "  # " + text.replace("\n", "\n  # ") + "\n  groups:\n  - name: none\n    rules: []";
        Files.writeString(folder.resolve(RULES), "\n \n" + rules + "\n\n");
        assertThat(arrived("prometheus-rules", "extra-disks.yaml")).isEqualTo(rules);
    }

    @Test
    void an_alert_goes_where_its_severity_goes() {
        Example example = example();
        assertThat(Routing.of(example.tree(), example.estate()).orElseThrow().lines())
                .filteredOn(line -> line.alert().name().equals("DiskFullSoon"))
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line.ends()).extracting(Route::receiver).containsExactly("monitoring"));
    }

    @Test
    void the_page_of_the_alerts_names_the_file_of_each() {
        assertThat(example().tree().text("docs/monitoring-alert-rules.md"))
                .contains("\n| DiskFullSoon | warning | rules/disks.yaml |\n");
    }

    @Test
    void a_dashboard_may_be_indented_with_tabs() throws Exception {
        String spaces = Files.readString(folder.resolve(DASHBOARD));
        Files.writeString(folder.resolve(DASHBOARD), spaces.replace("  ", "\t"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_mistake_is_shown_in_the_line_of_the_owners_file() throws Exception {
        Path rules = folder.resolve(RULES);
        Files.writeString(rules, "\n\n" + Files.readString(rules).replace("$labels.site", "$labels.sit"));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("label/not-sent");
            assertThat(finding.place()).hasToString(folder.resolve(RULES) + ":14:68");
            assertThat(finding.place().path()).isEqualTo("alerting.extraRules[0]");
        });
    }

    @Test
    @Tag("engines")
    void what_promtool_refuses_is_shown_in_the_line_of_the_owners_file() throws Exception {
        Path rules = folder.resolve(RULES);
        Files.writeString(
                rules,
                Files.readString(rules).replace("predict_linear(", "delta(").replace(", 24 * 3600", ", 1"));
        Estate estate = estate();
        EngineRoom promtool = new EngineRoom(Engines.parse("require:promtool"), Toolbox.of(Path.of("")));
        assertThat(new Validator(HelmEngines.embedded(), promtool, cache).judge(new Renderer().render(estate), estate))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("engine/promtool");
                    assertThat(finding.place().file())
                            .isEqualTo(folder.resolve(RULES).toString());
                    assertThat(finding.what()).contains("promtool refuses disks.yaml");
                });
    }

    @Test
    void a_copy_that_somebody_edits_in_the_output_is_no_longer_the_owners() throws Exception {
        Estate estate = estate();
        TreeMap<String, byte[]> files =
                new TreeMap<>(new Renderer().render(estate).files());
        String copy = "charts/monitoring/files/prometheus/rules/extra-disks.yaml";
        String text = new String(requireNonNull(files.get(copy)), UTF_8);
        files.put(copy, text.replace("for: 1h", "for: 1 h").getBytes(UTF_8));
        assertThat(findings(OutputTree.of(files), estate))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString(copy + ":8:14"));
    }

    @Test
    void what_no_config_map_holds_is_refused_where_it_is_named() throws IOException {
        Files.writeString(folder.resolve(DASHBOARD), "{\"title\": \"" + "a".repeat(1024 * 1024) + "\"}");
        assertThat(Examined.of(folder.resolve("topology.yaml")).findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("kubernetes/too-large");
                    assertThat(finding.place().path()).isEqualTo("hub.grafana.dashboards[0]");
                });
    }

    private Example example() {
        return Example.of(folder.toString(), folder.resolve("topology.yaml"));
    }

    private String arrived(String configMap, String file) throws IOException {
        return example().objects().config(configMap, file).stripTrailing();
    }

    private Estate estate() {
        return requireNonNull(Examined.of(folder.resolve("topology.yaml")).estate());
    }

    private List<Finding> findings() throws InterruptedException {
        Estate estate = estate();
        return findings(new Renderer().render(estate), estate);
    }

    private List<Finding> findings(OutputTree tree, Estate estate) throws InterruptedException {
        EngineRoom nobody = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(HelmEngines.embedded(), nobody, cache)
                .judge(tree, estate).stream()
                        .filter(finding -> !finding.code().equals("engine/not-checked"))
                        .toList();
    }
}
