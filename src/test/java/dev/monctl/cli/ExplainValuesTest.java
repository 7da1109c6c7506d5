package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told who asks where a value comes from. */
final class ExplainValuesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_clean_estate() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
    }

    @Test
    void names_the_layer_that_gives_a_value_and_those_that_it_hides() throws IOException {
        edit("stages: [production]", "stages: { production: { alloy: { resources: { limits: { memory: 768Mi } } } } }");
        write("values-clusters/homelab-k8s.yaml", "alloy: { alloy: { resources: { limits: { memory: 2Gi } } } }\n");

        assertThat(explain("homelab-k8s", "alloy.alloy.resources.limits.memory"))
                .isEqualTo("""
                alloy.alloy.resources.limits.memory: 2Gi
                  from  cluster homelab-k8s  (values-clusters/homelab-k8s.yaml:1:50)
                  hides stage production: 768Mi  (topology.yaml:37:65 stages.production.alloy.resources.limits.memory)
                  hides chart: 1Gi  (the default of agent.alloy.resources.limits.memory)
                """);
    }

    @Test
    void tells_every_value_below_a_key() throws IOException {
        edit("    destination:", "    labels: { region: eu }\n    destination:");
        assertThat(explain("homelab-k8s", "global.labels") + explain("homelab-k8s", "global.clusterName"))
                .isEqualTo("""
                        global.labels.region: eu
                          from  cluster homelab-k8s  (topology.yaml:43:23 spokes.homelab-k8s.labels.region)
                        global.clusterName: homelab-k8s
                          from  cluster homelab-k8s  (topology.yaml:39:3 spokes.homelab-k8s)
                          hides chart: ""  (charts-out/charts/monitoring-agent/values.yaml:#)
                        """);
    }

    @Test
    void names_the_key_of_the_topology_that_decides_a_value_of_the_chart_itself() throws IOException {
        write("probe.alloy", "// a probe\n");
        edit("stages:", """
                agent:
                  scrapeInterval: 45s
                  alloy: { version: v1.13.0 }
                  extraAlloy: [probe.alloy]
                  secrets: { onePassword: { vault: lab, item: agents, fields: { token: token } } }
                stages:""");
        assertThat(explain("homelab-k8s", "global.scrapeInterval")
                        + explain("homelab-k8s", "alloy.image.tag")
                        + explain("homelab-k8s", "global.extraAlloy")
                        + explain("homelab-k8s", "onePassword.vault")
                        + explain("homelab-k8s", "alloy.alloy.envFrom")
                        + explain("homelab-k8s", "global.prometheusURL"))
                .isEqualTo("""
                        global.scrapeInterval: 45s
                          from  chart  (topology.yaml:38:19 agent.scrapeInterval)
                        alloy.image.tag: v1.13.0
                          from  chart  (topology.yaml:39:21 agent.alloy.version)
                        global.extraAlloy["probe.alloy"]: // a probe …
                          from  chart  (topology.yaml:40:16 agent.extraAlloy[0])
                        onePassword.vault: lab
                          from  chart  (topology.yaml:41:36 agent.secrets.onePassword.vault)
                        alloy.alloy.envFrom: [{"secretRef":{"name":"monitoring-agent"}}]
                          from  chart  (topology.yaml:41:3 agent.secrets)
                        global.prometheusURL: ""
                          from  chart  (topology.yaml:18:3 hub.exposure)
                        """);
    }

    @Test
    void names_a_key_that_nobody_wrote_by_its_default_and_what_no_key_decides_by_the_charts_file() {
        assertThat(explain("homelab-k8s", "global.heartbeatInterval") + explain("homelab-k8s", "global.logLevel"))
                .isEqualTo("""
                        global.heartbeatInterval: 15s
                          from  chart  (the default of agent.heartbeatInterval)
                        global.logLevel: info
                          from  chart  (charts-out/charts/monitoring-agent/values.yaml:#)
                        """);
    }

    @Test
    void tells_which_inline_value_took_something_away() throws IOException {
        edit(
                "    destination:",
                "    values: inline\n    inlineValues: { alloy: { alloy: { resources: null } } }\n    destination:");
        assertThat(explain("homelab-k8s", "alloy.alloy.resources.limits.memory"))
                .isEqualTo("""
                alloy.alloy.resources.limits.memory is taken away
                  from  cluster homelab-k8s: alloy.alloy.resources is null  (topology.yaml:44:50 spokes.homelab-k8s.inlineValues.alloy.alloy.resources)
                  hides chart: 1Gi  (the default of agent.alloy.resources.limits.memory)
                """);
    }

    @Test
    void helps_whoever_misspells_a_path_or_a_spoke() throws IOException {
        Path topology = folder.resolve("topology.yaml");
        CommandLineRun path = monctl("explain", "values", "homelab-k8s", "alloy.image.tg", topology);
        CommandLineRun spoke = monctl("explain", "values", "homelab-k8", "alloy", topology);
        assertThat(path.exitCode()).isEqualTo(1);
        assertThat(spoke.exitCode()).isEqualTo(1);
        Golden.of("findings/explain-values.txt").holds((path.out() + "\n" + spoke.out()).replace(folder + "/", ""));
    }

    @Test
    void says_of_a_machine_where_its_configuration_comes_from() {
        CommandLineRun run =
                monctl("explain", "values", "homelab-nixos", "alloy", folder.resolve("topology.yaml"), "-o", "out");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replace(folder + "/", "")).isEqualTo("""
                        error[values/unknown-spoke] homelab-nixos is a NixOS machine, which takes no values of a chart
                          --> topology.yaml:44:3 (spokes.homelab-nixos)
                           |
                        44 |   homelab-nixos:
                           |   ^^^^^^^^^^^^^
                           = help: read out/nixos/homelab-nixos/config.alloy: it is made of agent and spokes.homelab-nixos in topology.yaml

                        1 error
                        """);
    }

    @Test
    void a_path_that_is_like_none_gets_a_command_that_shows_some() {
        Path topology = folder.resolve("topology.yaml");
        assertThat(monctl("explain", "values", "homelab-k8s", "zzzzzzzz", topology)
                        .out())
                .contains("error[values/unknown-path]", "= help: monctl explain values homelab-k8s global " + topology);
    }

    @Test
    void says_first_what_is_wrong_with_the_estate() throws IOException {
        write("values-stages/production.yaml", "global: { environment: prod }\n");
        assertThat(monctl("explain", "values", "homelab-k8s", "global", folder.resolve("topology.yaml")))
                .returns(1, CommandLineRun::exitCode)
                .extracting(CommandLineRun::out)
                .asString()
                .contains("error[values/contradicts-topology]");
    }

    @Test
    void is_wrong_usage_without_a_path() {
        assertThat(List.of(monctl("explain", "values", "homelab-k8s"), monctl("explain")))
                .extracting(CommandLineRun::exitCode)
                .containsOnly(2);
    }

    /** Lines of the rendered chart are left out: they change with its comments. */
    private String explain(String spoke, String path) {
        CommandLineRun run = monctl("explain", "values", spoke, path, folder.resolve("topology.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run.out()
                .replace(folder + "/", "")
                .replaceAll("monitoring-agent/values.yaml:[0-9]+:[0-9]+", "monitoring-agent/values.yaml:#");
    }

    private void edit(String written, String instead) throws IOException {
        Path topology = folder.resolve("topology.yaml");
        String text = Files.readString(topology);
        assertThat(text).contains(written);
        Files.writeString(topology, text.replace(written, instead));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
