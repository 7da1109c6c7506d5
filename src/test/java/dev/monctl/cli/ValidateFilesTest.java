package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code monctl validate FILE...} and {@code monctl validate --written}. */
class ValidateFilesTest {
    @TempDir
    private Path folder;

    private Path topology;
    private Path out;

    @BeforeEach
    void copy_the_estate_with_its_output() throws IOException {
        topology = EstateCopy.of(Path.of(""), folder);
        out = folder.resolve("charts-out");
        EstateCopy.lay(Path.of("charts-out"), out);
    }

    private CommandLineRun written(String... options) {
        return monctl(Stream.concat(
                        Stream.of("validate", "-t", topology, "--written", "-o", out, "--engines=off"),
                        Stream.of(options))
                .toArray());
    }

    /** Files below the estate's folder, as a hook names them. */
    private CommandLineRun files(String... names) {
        List<Object> arguments = new ArrayList<>(List.of("validate", "-t", topology, "-o", out));
        Stream.of(names).map(folder::resolve).forEach(arguments::add);
        return monctl(arguments.toArray());
    }

    private String plain(String text) {
        return text.replace(folder + "/", "");
    }

    private void edit(String file, String text, String other) throws IOException {
        Path edited = folder.resolve(file);
        String before = Files.readString(edited);
        assertThat(before).as(file).contains(text);
        Files.writeString(edited, before.replace(text, other));
    }

    @Test
    void the_folder_as_it_lies_there_is_proven_without_rendering() throws IOException {
        CommandLineRun run = written();
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        Golden.of("findings/validate/written.txt").holds(plain(run.out()));
    }

    @Test
    void a_folder_of_another_topology_is_judged_and_told() throws IOException {
        edit("topology.yaml", "evaluationInterval: 30s", "evaluationInterval: 15s");
        edit("charts-out/charts/monitoring/templates/loki/service.yaml", "kind: Service", "kind: Servise");
        CommandLineRun run = written();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[output/edited-by-hand]", "error[kubernetes/unknown-kind]");
        Golden.of("findings/validate/other-topology.txt").holds(plain(run.out()));
    }

    @Test
    void beside_a_topology_with_errors_the_files_of_the_folder_are_judged_all_the_same() throws IOException {
        edit("topology.yaml", "stage: development", "stage: developmen");
        edit("charts-out/tailscale/policy.hujson", "\"acls\": [", "\"acls\": {");
        CommandLineRun run = written();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(plain(run.out()))
                .contains("error[reference/unknown-stage]", "--> charts-out/tailscale/policy.hujson:")
                .contains("note[file/not-checked] not checked of charts-out: whether its files fit together");
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        CommandLineRun run = monctl("validate", "-t", topology, "--written", "-o", folder.resolve("none"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[output/no-manifest]").doesNotContain("as-it-lies");
    }

    @Test
    void of_every_file_it_is_said_what_was_not_checked() throws IOException {
        Files.writeString(folder.resolve("own.alloy"), "logging {\n\tlevel = \"info\"\n}\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing\n");
        Files.writeString(folder.resolve("values-clusters/lab.yaml"), "{}\n");
        String[] given = {
            "topology.yaml",
            "values-stages/production.yaml",
            "values-clusters/lab.yaml",
            "own.alloy",
            "notes.txt",
            "charts-out/.monctl.json",
            "charts-out/argo-apps/monitoring.yaml",
            "charts-out/charts/monitoring/Chart.yaml",
            "charts-out/charts/monitoring/README.md",
            "charts-out/charts/monitoring/files/alertmanager/alertmanager.yaml",
            "charts-out/charts/monitoring/files/alloy/config.alloy",
            "charts-out/charts/monitoring/files/grafana/dashboards/hub.json",
            "charts-out/charts/monitoring/files/loki/measure-storage.sh",
            "charts-out/charts/monitoring/files/prometheus/rules/storage.yaml",
            "charts-out/charts/monitoring/templates/loki/service.yaml",
            "charts-out/charts/monitoring/values.schema.json",
            "charts-out/charts/monitoring/values.yaml",
            "charts-out/nixos/homelab-nixos/alloy.nix",
            "charts-out/nixos/homelab-nixos/config.alloy",
            "charts-out/tailscale/policy.hujson",
            "charts-out/tests/hub.yaml"
        };
        CommandLineRun run = files(given);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        for (String file : given) {
            assertThat(plain(run.out())).contains("--> " + file + "\n");
        }
        Golden.of("findings/validate/files.txt").holds(plain(run.out()));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "topology.yaml | stage: development | stage: developmen | reference/unknown-stage",
                "values-clusters/homelab-k8s.yaml | {} | [] | values/not-a-mapping",
                "values-stages/production.yaml | {} | { a: 1 | yaml/",
                "charts-out/argo-apps/monitoring.yaml | kind: Application | kind: Aplication | kubernetes/",
                "charts-out/charts/monitoring/Chart.yaml | version: 1.0.0 | version: 1.0.0: | yaml/",
                "charts-out/charts/monitoring/files/alertmanager/alertmanager.yaml | - receiver: monitoring-critical | - receiver: monitoring-critcal | alertmanager/unknown-receiver",
                "charts-out/charts/monitoring/files/alloy/config.alloy | loki.write \"hub\" | loki.wirte \"hub\" | alloy/unknown-component",
                "charts-out/charts/monitoring/files/grafana/dashboards/hub.json | \"rate(prometheus_tsdb_head_samples_appended_total | \"rat(prometheus_tsdb_head_samples_appended_total | dashboard/expression",
                "charts-out/charts/monitoring/files/grafana/dashboards/hub.json | \"unit\": \"short\" | \"unit\": \"short | output/json",
                "charts-out/charts/monitoring/files/prometheus/rules/storage.yaml | max without (instance | max wthout (instance | rule/",
                "charts-out/charts/monitoring/files/prometheus/rules/storage.yaml | expr: | exp: | rule/schema",
                "charts-out/charts/monitoring/values.schema.json | \"required\" | \"requird\" | values/schema-keyword",
                "charts-out/nixos/homelab-nixos/alloy.nix | ./config.alloy | ./conf.alloy | nix/missing-file",
                "charts-out/nixos/homelab-nixos/config.alloy | prometheus.scrape \"node\" | prometheus.scrap \"node\" | alloy/unknown-component",
                "charts-out/tailscale/policy.hujson | \"acls\" | \"acl\" | tailscale/",
                "charts-out/tests/all-machines.yaml | alertname: InstanceDown | alertname: InstanceDow | test/unknown-alert",
            })
    void what_is_wrong_with_a_file_is_found_in_it(String file, String text, String other, String code)
            throws IOException {
        edit(file, text, other);
        CommandLineRun run = files(file);
        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("[" + code);
        assertThat(plain(run.out()).lines().filter(line -> line.stripLeading().startsWith("--> ")))
                .as(run.out())
                .allMatch(line -> line.contains("--> " + file));
    }

    @Test
    void a_file_of_the_output_that_was_edited_by_hand_is_told() throws IOException {
        edit("charts-out/charts/monitoring/values.yaml", "evaluationInterval: 30s", "evaluationInterval: 15s");
        CommandLineRun run = files("charts-out/charts/monitoring/values.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[output/edited-by-hand]");
    }

    @Test
    void an_included_file_is_told_its_own_findings_only() throws IOException {
        Path fleet = folder.resolve("fleet");
        EstateCopy.of(Path.of("examples/fleet"), fleet);
        Path spokes = fleet.resolve("spokes/eu.yaml");
        Files.writeString(spokes, Files.readString(spokes).replaceFirst("stage: production", "stage: productoin"));
        CommandLineRun of = monctl("validate", fleet.resolve("topology.yaml"), spokes, fleet.resolve("spokes/us.yaml"));
        assertThat(of.exitCode()).isEqualTo(1);
        assertThat(of.out()).contains("error[reference/unknown-stage]", spokes + ":");

        CommandLineRun beside =
                monctl("validate", "-t", fleet.resolve("topology.yaml"), fleet.resolve("spokes/us.yaml"));
        assertThat(beside.exitCode()).as(beside.out()).isZero();
        assertThat(beside.out()).contains("without its errors").doesNotContain("unknown-stage");
    }

    @Test
    void an_owners_alloy_is_judged_as_the_one_that_reads_it() throws IOException {
        edit("topology.yaml", "  charts: vendored", "  charts: vendored\n  extraAlloy: [own.alloy]");
        Path own = folder.resolve("own.alloy");
        Files.writeString(own, """
                loki.source.file "own" {
                	targets    = [{__path__ = "/var/log/own.log"}]
                	forward_to = [loki.write.hub.receiver]
                }
                """);
        CommandLineRun clean = files("own.alloy");
        assertThat(clean.exitCode()).as(clean.out()).isZero();
        assertThat(clean.out()).contains("whether the components that it refers to are there");

        Files.writeString(
                own, Files.readString(own).replace("targets ", "target ").replace("forward_to", "forward_to "));
        CommandLineRun broken = files("own.alloy");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).contains("error[alloy/unknown-argument]", "(agent.extraAlloy[0])");
    }

    @Test
    void rules_and_dashboards_of_the_owner_are_judged_where_they_lie() throws IOException {
        Path machines = folder.resolve("machines");
        EstateCopy.lay(Path.of("examples/nixos-only"), machines);
        Path rules = machines.resolve("rules/disks.yaml");
        Path dashboard = machines.resolve("dashboards/disks.json");
        CommandLineRun clean = monctl("validate", "-t", machines.resolve("topology.yaml"), rules, dashboard);
        assertThat(clean.exitCode()).as(clean.out()).isZero();

        Files.writeString(rules, Files.readString(rules).replaceFirst("expr:", "expression:"));
        CommandLineRun broken = monctl("validate", "-t", machines.resolve("topology.yaml"), rules, dashboard);
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).contains("error[rule/schema]", "(alerting.extraRules[0])");
    }

    @Test
    void what_is_about_all_of_an_estate_cannot_be_asked_of_files() {
        for (String option : new String[] {"--written", "--server", "--engines=require:promtool"}) {
            CommandLineRun refused = monctl("validate", "-t", topology, option, topology);
            assertThat(refused.exitCode()).as(option).isEqualTo(2);
            assertThat(refused.err()).contains("is about all of an estate");
        }
    }

    @Test
    void a_folder_and_what_is_not_there_are_errors() {
        CommandLineRun run = files("values-stages", "gone.alloy");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[yaml/not-a-file]", "error[yaml/missing-file]");
    }

    @Test
    void verdicts_are_told_to_programs_too() {
        assertThat(monctl("validate", "-t", topology, "--format=github", topology)
                        .out())
                .contains("::notice file=", "not checked of");
        assertThat(monctl("validate", "-t", topology, "--format=junit", topology)
                        .out())
                .contains("name=\"file/not-checked\"");
        assertThat(monctl("validate", "-t", topology, "--format=json", topology).out())
                .contains("\"code\" : \"file/not-checked\"");
    }
}
