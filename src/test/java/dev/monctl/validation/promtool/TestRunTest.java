package dev.monctl.validation.promtool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No test is passed over; the promtool here answers what a test wants it to, in the words of the real one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class TestRunTest {
    private static final String FAILURE =
            "<failure>    expr: &#34;x&#34;, time: 1m,&#xA;        exp: nil&#xA;        got: {} 1E+00</failure>";

    @TempDir
    private Path folder;

    @Test
    void a_failing_test_without_a_name_is_called_by_its_number() throws Exception {
        TestRun run = run("""
                tests:
                  - interval: 1m
                  - name: 5
                """, of("unnamed#0", FAILURE) + of("5", FAILURE), 1);
        assertThat(run.results()).hasSize(2).noneMatch(TestResult::isPassed);
        assertThat(findings(run))
                .containsExactly(
                        "test/failed 2 the test 'unnamed#0' fails: at 1m it expects nothing, but there is {}",
                        "test/failed 3 the test '5' fails: at 1m it expects nothing, but there is {}");
    }

    @Test
    void of_two_tests_of_one_name_the_one_fails_that_failed() throws Exception {
        TestRun run = run("""
                tests:
                  - name: twin
                  - name: twin
                """, of("twin", "") + of("twin", FAILURE), 1);
        assertThat(run.results()).extracting(TestResult::isPassed).containsExactly(true, false);
        assertThat(findings(run))
                .containsExactly("test/failed 3 the test 'twin' fails: at 1m it expects nothing, but there is {}");
    }

    @Test
    void a_test_that_promtool_left_out_is_no_test_that_passed() throws Exception {
        TestRun run = run("""
                tests:
                  - name: first
                ---
                tests:
                  - name: second
                """, of("first", ""), 0);
        assertThat(run.results()).hasSize(1);
        assertThat(findings(run))
                .containsExactly("test/not-run 5 promtool did not run the test 'second' of tests/case.yaml");
    }

    @Test
    void a_file_that_only_promtool_can_read_a_test_in_is_told_of() throws Exception {
        assertThat(findings(run("tests: [\n", of("seen", FAILURE), 1)))
                .containsExactly(
                        "test/not-run 0 promtool ran a test 'seen' of tests/case.yaml, which is not seen there");
    }

    @Test
    void a_file_of_which_promtool_says_nothing_was_not_run() throws Exception {
        OutputTree tree = tree("tests/case.yaml", "tests:\n  - name: a\n");
        Program silent = promtool("echo '<testsuites/>' > \"${2#--junit=}\"");
        assertThat(findings(TestRun.of(tree, silent, folder.resolve("scratch"))))
                .containsExactly("test/not-run 0 promtool does not take tests/case.yaml or the rules that it names: it"
                        + " says nothing of it");
    }

    @Test
    void a_file_without_any_test_tests_nothing() throws Exception {
        assertThat(findings(run("rule_files: []\n", "", 0)))
                .containsExactly("test/none 0 tests/case.yaml holds no test");
    }

    @Test
    void alerts_without_any_file_of_tests_are_not_tested() throws Exception {
        OutputTree tree = tree("charts/monitoring/files/prometheus/rules/x.yaml", """
                groups:
                  - name: disks
                    rules:
                      - alert: DiskFull
                        expr: up
                """);
        assertThat(findings(TestRun.of(tree, promtool("exit 9"), folder.resolve("scratch"))))
                .containsExactly("test/none 2 no alert is tested, neither DiskFull nor any other: there is no file of"
                        + " tests");
    }

    @Test
    void a_promtool_that_fails_without_a_word_was_not_asked() throws Exception {
        assertThat(findings(run("tests:\n  - name: a\n", of("a", ""), 3)))
                .containsExactly("engine/failed 0 promtool could not be asked about a file of tests: it ended with 3,"
                        + " and none of its results says why");
    }

    private TestRun run(String tests, String cases, int exitCode) throws IOException, InterruptedException {
        Program promtool = promtool("""
                printf '%%s' '<testsuites><testsuite name="%s/scratch/tests/case.yaml">%s</testsuite></testsuites>' \
                > "${2#--junit=}"
                exit %d
                """.formatted(folder, cases, exitCode));
        return TestRun.of(tree("tests/case.yaml", tests), promtool, folder.resolve("scratch"));
    }

    private static String of(String name, String failure) {
        return "<testcase name=\"" + name + "\">" + failure + "</testcase>";
    }

    private static OutputTree tree(String path, String text) {
        return OutputTree.of(Map.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Program promtool(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("promtool"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new Program("promtool", file);
    }

    private static List<String> findings(TestRun run) {
        return run.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().line() + " " + finding.what())
                .toList();
    }
}
