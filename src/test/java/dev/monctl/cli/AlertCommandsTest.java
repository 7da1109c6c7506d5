package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

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
    void routes_has_a_line_for_each_alert_of_each_system_as_json() throws IOException {
        CommandLineRun run = CommandLineRun.monctl("routes", topology, "--format", "json");
        Golden.of("findings/routes-json.txt").holds(run.out());
        PublishedSchema.of("docs/schemas/routes.schema.json")
                .holds(JsonMapper.shared().readTree(run.out()));
    }

    /** It takes whatever it is shown. */
    private void promtool(String results) throws IOException {
        Path file = Files.createDirectories(folder.resolve("tools/bin")).resolve("promtool");
        Files.writeString(file, "#!/bin/sh\nprintf '%s' '" + results + "' > \"${2#--junit=}\"\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program here is a shell script")
    void test_says_what_promtool_left_out() throws IOException {
        promtool("<testsuites></testsuites>");
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--format=json");
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/tests/left-out.txt").holds(run.err());
        PublishedSchema.of("docs/schemas/test.schema.json")
                .holds(JsonMapper.shared().readTree(run.out()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program here is a shell script")
    void test_prints_what_it_writes_for_ci() throws IOException {
        promtool("<testsuites></testsuites>");
        Path junit = folder.resolve("result.xml");
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--format", "junit", "--junit", junit.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(Files.readString(junit))
                .startsWith("<?xml")
                .contains("<testsuites name=");
    }

    @Test
    void test_of_a_broken_topology_is_no_report_of_tests_that_passed() throws IOException {
        Path broken = Path.of(topology);
        Files.writeString(broken, Files.readString(broken).replace("stage: development", "stage: developmen"));
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--format=junit");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("<?xml").contains("type=\"reference/unknown-stage\"");
        assertThat(run.err()).contains("error[reference/unknown-stage]");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program here is a shell script")
    void test_says_where_results_cannot_be_written() throws IOException {
        promtool("<testsuites/>");
        Path junit = Path.of("no", "such", "folder", "result.xml");
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--junit", junit.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[output/cannot-write] " + junit + " cannot be written: no such file or folder");
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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program here is a shell script")
    void test_says_that_nothing_is_tested() throws IOException {
        promtool("<testsuites/>");
        Path out = folder.resolve("charts-out");
        assertThat(CommandLineRun.render(Path.of(topology), out).exitCode()).isZero();
        try (Stream<Path> tests = Files.list(out.resolve("tests"))) {
            for (Path test : tests.toList()) {
                Files.delete(test);
            }
        }
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--written", "-o", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/tests/none.txt").holds(run.err().replace(folder + "/", ""));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("engines")
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold-too-high          | charts/monitoring/files/prometheus/rules/storage.yaml      | > 0.9               | > 0.95",
                "alert-of-another-name       | charts/monitoring/files/prometheus/rules/system.yaml       | alert: HighCPUUsage | alert: HighCPULoad",
                "text-of-an-alert            | charts/monitoring/files/prometheus/rules/connectivity.yaml | my-cluster is unreachable | my-cluster is gone",
                "one-spoke-for-another       | charts/monitoring/files/prometheus/rules/connectivity.yaml | up{cluster=\"my-cluster\" | up{cluster=\"homelab-k8s\"",
                "one-machine-for-a-cluster   | charts/monitoring/files/prometheus/rules/machines.yaml     | up{cluster=\"homelab-nixos\" | up{cluster=\"my-cluster\"",
                "rule-that-is-none           | charts/monitoring/files/prometheus/rules/storage.yaml      | > 0.9               | > > 0.9",
                "test-with-a-misspelt-key    | tests/spoke-homelab-nixos.yaml                             | rule_files:         | rule_file:",
                "test-of-a-file-that-is-gone | tests/spoke-homelab-nixos.yaml                             | rules/system.yaml   | rules/sistem.yaml",
            })
    void test_tells_what_fails_in_an_edited_folder(String name, String file, String text, String other)
            throws IOException {
        Path out = folder.resolve("charts-out");
        assertThat(CommandLineRun.monctl("render", topology, "-o", out.toString(), "--engines=off")
                        .exitCode())
                .isZero();
        Path edited = out.resolve(file);
        String before = Files.readString(edited);
        assertThat(before).contains(text);
        Files.writeString(edited, before.replace(text, other));
        CommandLineRun run = CommandLineRun.monctl("test", topology, "--written", "-o", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/tests/" + name + ".txt").holds(run.err().replace(folder + "/", ""));
    }
}
