package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.cli.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code monctl explain} on the estate of the project. */
class ExplainCommandTest {
    @TempDir
    private Path folder;

    private Path topology = Path.of("");

    @BeforeEach
    void copy_the_estate_of_the_project() throws IOException {
        topology = EstateCopy.of(Path.of(""), folder);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "code-warning,     capacity/retention-headroom",
        "code-error,       reference/unknown-stage",
        "key,              hub.prometheus.retention.size",
        "key-default,      agent.heartbeatInterval",
        "key-of-a-spoke,   spokes.homelab-k8s.stage",
        "key-with-others,  hub.prometheus",
        "alert,            InstanceDown",
        "alert-dead-man,   LokiStorageFull",
        "label,            cluster",
        "label-of-metrics, mountpoint",
        "file,             charts-out/nixos/homelab-nixos/alloy.nix",
        "file-of-a-set,    charts-out/argo-apps/monitoring-agent-my-cluster.yaml",
        "file-copied,      charts/monitoring/templates/grafana/service.yaml",
        "file-packed,      charts-out/charts/monitoring-agent/Chart.lock",
    })
    void tells_what_it_is(String name, String thing) throws IOException {
        CommandLineRun run = monctl("explain", thing, topology);
        assertThat(run.err()).isEmpty();
        Golden.of("explain/" + name + ".txt").holds(plain(run.out()));
        assertThat(run.exitCode()).isZero();

        JsonNode json = JsonMapper.shared()
                .readTree(monctl("explain", thing, topology, "--format=json").out());
        PublishedSchema.of("docs/schemas/explain.schema.json").holds(json);
    }

    /** A system does not take every text as the name of a file: Windows no question mark, none of them a zero byte. */
    @Test
    void what_can_be_no_file_is_a_thing_that_nobody_knows() {
        CommandLineRun run = monctl("explain", "what\0?", topology);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("explain/");
    }

    @Test
    void a_line_is_traced_to_the_keys_that_make_it() throws IOException {
        CommandLineRun render = CommandLineRun.render(topology, folder.resolve("charts-out"));
        assertThat(render.exitCode()).as(render.out()).isZero();
        String file = "charts/monitoring/values.yaml";
        List<String> lines = Files.readAllLines(folder.resolve("charts-out").resolve(file));
        int line = 1
                + lines.indexOf(lines.stream()
                        .filter(text -> text.contains("size: 28GB"))
                        .findFirst()
                        .orElseThrow());

        JsonNode json = JsonMapper.shared()
                .readTree(monctl("explain", file + ":" + line, topology, "--format=json")
                        .out());

        assertThat(json.path("line").asString()).contains("28GB");
        assertThat(json.path("keys").valueStream().map(key -> key.path("key").asString()))
                .containsExactly("hub.prometheus.retention.size");
        assertThat(json.at("/keys/0/place").asString()).endsWith("topology.yaml:43:35");
    }

    @Test
    void a_file_names_every_spoke_that_it_speaks_of() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(monctl(
                                "explain",
                                "charts/monitoring/files/prometheus/rules/connectivity.yaml",
                                topology,
                                "--format=json")
                        .out());
        Set<String> keys = new TreeSet<>();
        json.path("keys").forEach(key -> keys.add(key.path("key").asString()));
        assertThat(keys)
                .contains(
                        "spokes.homelab-k8s",
                        "spokes.euw1-production",
                        "spokes.my-cluster",
                        "alerting.rules.TailscaleConnectivityLost.for")
                .doesNotContain("hub.loki.version");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "capacity/retention-headrom,    capacity/retention-headroom",
        "hub.prometeus.retention.size,  hub.prometheus.retention.size",
        "InstanceDwon,                  InstanceDown",
        "enviroment,                    environment",
        "charts-out/nixos/homelab-nixos/alloy.nx, charts-out/nixos/homelab-nixos/alloy.nix",
    })
    void what_is_misspelt_gets_the_name_that_was_meant(String misspelt, String meant) {
        CommandLineRun run = monctl("explain", misspelt, topology);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[explain/unknown]", "did you mean '" + meant + "'?");
    }

    @Test
    void what_is_nothing_is_said_to_be() throws IOException {
        Golden.of("findings/explain/unknown.txt")
                .holds(plain(monctl("explain", "zzzzzzzzzzzz", topology).err()));
    }

    @Test
    void every_code_is_explained_without_a_topology() {
        assertThat(Catalogue.published().codes()).hasSizeGreaterThan(300).allSatisfy(code -> {
            CommandLineRun run = monctl("explain", code, "no-such-topology.yaml");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith(code + " is the code of a finding\n");
        });
    }

    @Test
    void a_key_is_explained_beside_a_mistake_and_an_alert_says_what_is_in_the_way() throws IOException {
        Path broken = BrokenCase.copy("unknown-stage", folder.resolve("broken"))
                .folder()
                .resolve("topology.yaml");
        assertThat(monctl("explain", "hub.prometheus", broken).exitCode()).isZero();
        assertThat(monctl("explain", "InstanceDown", broken).err()).contains("error[reference/unknown-stage]");
    }

    /** Lines of what is rendered are left out, since they change with its comments, and so is the width of columns. */
    private String plain(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("(charts-out/\\S+):\\d+", "$1:#")
                .replaceAll("(?m)(charts-out/\\S+)( +)\\d+(-\\d+)?(, \\d+(-\\d+)?)*$", "$1$2#")
                .replaceAll("(?<=\\S) {2,}", "  ");
    }
}
