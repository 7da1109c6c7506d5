package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code monctl routes} and {@code monctl test}. */
class AlertCommandsTest {
    @TempDir
    private Path folder;

    private String topology = "";

    @BeforeEach
    void copy_the_estate_of_the_project() throws IOException {
        topology = EstateCopy.of(Path.of(""), folder).toString();
    }

    @Test
    void routes_shows_whom_each_alert_reaches() throws IOException {
        CommandLineRun run = CommandLineRun.monctl("routes", topology);
        assertThat(run.exitCode()).isZero();
        Golden.of("findings/routes.txt").holds(run.out());
    }

    @Test
    void routes_has_a_line_for_each_alert_of_each_system_as_json() {
        CommandLineRun run = CommandLineRun.monctl("routes", topology, "--format", "json");
        assertThat(run.out()).contains("\"alert\" : \"HighCPUUsage\"", "\"system\" : \"homelab-nixos\"");
    }

    @Test
    @Tag("engines")
    void test_shows_what_each_alert_came_to_and_writes_it_for_ci() throws IOException {
        Path junit = folder.resolve("result.xml");
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--junit", junit.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("HighCPUUsage", "passed").doesNotContain("failed", "not tested");
        assertThat(Files.readString(junit))
                .contains("<testsuite name=\"tests/spoke-homelab-nixos.yaml\"", "failures=\"0\"")
                .doesNotContain("<failure>", "<error>");
    }

    @Test
    @Tag("engines")
    void test_tells_which_test_of_an_edited_folder_fails() throws IOException {
        Path out = folder.resolve("charts-out");
        assertThat(CommandLineRun.monctl("render", topology, "-o", out.toString(), "--engines=off")
                        .exitCode())
                .isZero();
        Path rules = out.resolve("charts/monitoring/files/prometheus/rules/system.yaml");
        Files.writeString(rules, Files.readString(rules).replace("> 0.8\n", "> 0.9\n"));
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--written", "-o", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 failed");
        assertThat(run.err())
                .contains("error[test/failed] the test 'CPU of node-2 of my-cluster above 80%' fails: at 10m30s")
                .contains("spoke-my-cluster.yaml:");
    }
}
