package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of the programs beside a topology; which are on the PATH of this machine is not known here. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class DoctorCommandTest {
    @TempDir
    private Path folder;

    private Path topology = Path.of("");
    private Path promtool = Path.of("");

    @BeforeEach
    void a_promtool_of_another_version_lies_beside_the_topology() throws IOException {
        topology = folder.resolve("topology.yaml");
        Path tools = Files.createDirectories(folder.resolve("tools/bin"));
        promtool = Files.writeString(tools.resolve("promtool"), "#!/bin/sh\necho 'promtool, version 2.55.0'\n");
        assertThat(promtool.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void tells_of_each_program_where_it_is_which_version_and_what_is_checked_with_it() {
        CommandLineRun run = monctl("doctor", topology);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("  promtool        2.55.0 (monctl was tested with 3.5.1)  " + promtool + "\n"
                        + "                  checks Prometheus' configuration, its rules and their expressions\n")
                .containsPattern("\n  helm            3\\.\\d+\\.\\d+, library in ")
                .contains("\n  java            " + System.getProperty("java.version"), "\n  cache ", "\n  CI ");
    }

    @Test
    void tells_programs_the_same_as_json() throws IOException {
        CommandLineRun run = monctl("doctor", topology, "--format", "json");
        JsonNode told = JsonMapper.shared().readTree(run.out());
        PublishedSchema.of("docs/schemas/doctor.schema.json").holds(told);
        List<String> programs = told.path("engines")
                .valueStream()
                .map(engine -> engine.path("program").asString())
                .toList();
        assertThat(programs)
                .containsExactly(
                        "alloy", "amtool", "helm", "kubeconform", "kubectl", "loki", "nix-instantiate", "promtool");
        JsonNode last = told.path("engines").path(7);
        assertThat(last.path("version").asString()).isEqualTo("2.55.0");
        assertThat(last.path("path").asString()).isEqualTo(promtool.toString());
        assertThat(told.at("/embeddedHelm/loaded").asBoolean()).isTrue();
        // What is missing says what stays unproven, what is there does not.
        for (JsonNode engine : told.path("engines")) {
            assertThat(engine.has("unproven")).isNotEqualTo(engine.path("found").asBoolean());
        }
    }

    @Test
    void a_required_program_that_is_there_is_no_failure() {
        assertThat(monctl("doctor", topology, "--engines=require:promtool").exitCode())
                .isZero();
    }
}
