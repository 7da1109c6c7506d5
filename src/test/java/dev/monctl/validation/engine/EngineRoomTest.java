package dev.monctl.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class EngineRoomTest {
    @TempDir
    private Path folder;

    @Test
    void a_program_that_is_not_there_is_named_as_not_asked() throws Exception {
        assertThat(judge(Engines.AUTO))
                .containsExactly(
                        "note engine/not-checked kubeconform was not asked: it is neither in tools/bin nor on PATH");
        assertThat(judge(Engines.OFF))
                .containsExactly("note engine/not-checked kubeconform was not asked: --engines=off");
    }

    @Test
    void a_required_program_that_is_not_there_is_an_error_even_when_nobody_asks_it() throws Exception {
        assertThat(judge(Engines.parse("require:promtool,kubeconform")))
                .containsExactly(
                        "error engine/missing the program kubeconform is required, but it is neither in tools/bin nor on PATH",
                        "error engine/missing the program promtool is required, but it is neither in tools/bin nor on PATH");
    }

    @Test
    void a_required_program_that_is_there_but_has_no_question_is_named_as_not_asked() throws Exception {
        program("kubeconform", "if [ \"$1\" = -v ]; then echo v0.7.0; else cat; echo \"$1\"; fi");
        program("promtool", "exit 0");
        assertThat(judge(Engines.parse("require:promtool,kubeconform")))
                .containsExactly(
                        "error engine/echo in$(x) {a}",
                        "note engine/not-checked promtool was not asked: monctl has no question for it about this estate");
    }

    @Test
    void a_required_program_is_named_where_nobody_is_asked_because_of_errors() throws Exception {
        program("promtool", "exit 0");
        Engines engines = Engines.parse("require:promtool,kubeconform");
        assertThat(words(new EngineRoom(engines, new Toolbox(List.of(folder))).passOver()))
                .containsExactly(
                        "error engine/missing the program kubeconform is required, but it is neither in tools/bin nor on PATH",
                        "note engine/not-checked promtool was not asked: monctl found errors itself, which come first");
        assertThat(new EngineRoom(Engines.AUTO, new Toolbox(List.of(folder))).passOver())
                .isEmpty();
    }

    @Test
    void a_program_that_is_there_is_asked() throws Exception {
        program("kubeconform", "if [ \"$1\" = -v ]; then echo v0.7.0; else cat; echo \"$1\"; fi");
        assertThat(judge(Engines.AUTO)).containsExactly("error engine/echo in$(x) {a}");
    }

    @Test
    void all_programs_that_are_not_there_are_named_in_one_note() throws Exception {
        List<Finding> findings = new EngineRoom(Engines.AUTO, new Toolbox(List.of(folder)))
                .judge(List.of(new Echo("promtool"), new Echo("alloy"), new Echo("promtool")));
        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly("alloy and promtool were not asked: they are neither in tools/bin nor on PATH");
    }

    @Test
    void another_version_than_the_pinned_one_is_named_with_both() throws Exception {
        program("kubeconform", "if [ \"$1\" = -v ]; then echo v0.6.7; else cat; echo \"$1\"; fi");
        assertThat(judge(Engines.AUTO))
                .containsExactly(
                        "warning engine/other-version kubeconform is 0.6.7, monctl was tested with 0.7.0",
                        "error engine/echo in$(x) {a}");
    }

    @Test
    void a_version_is_read_however_programs_print_it() throws Exception {
        program(
                "promtool",
                "echo 'promtool, version 3.5.1 (branch: HEAD, revision: 3e6)'; echo 'go version: go1.24.9'");
        program("amtool", "echo 'amtool, version 0.31.1 (branch: , revision: x)' >&2");
        program("nix-instantiate", "echo 'nix-instantiate (Nix) 2.18.1'");
        program("kubectl", "echo 'Client Version: v1.34.2'");
        program("kubeconform", "echo development");
        assertThat(List.of("promtool", "amtool", "nix-instantiate", "kubectl", "kubeconform"))
                .extracting(name -> ProgramVersion.of(new Program(name, folder.resolve(name)))
                        .version())
                .containsExactly("3.5.1", "0.31.1", "2.18.1", "1.34.2", "");
    }

    @Test
    void a_program_that_cannot_be_run_is_an_error() throws Exception {
        Files.writeString(folder.resolve("kubeconform"), "#!/no/such/interpreter\n");
        assertThat(folder.resolve("kubeconform").toFile().setExecutable(true)).isTrue();
        assertThat(judge(Engines.AUTO))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("error engine/failed kubeconform could not be asked");
    }

    @Test
    void what_is_missing_or_another_one_or_fails_is_told_with_what_to_do() throws Exception {
        program("kubeconform", "if [ \"$1\" = -v ]; then echo v0.6.7; else exit 0; fi");
        Files.writeString(folder.resolve("amtool"), "#!/no/such/interpreter\n");
        assertThat(folder.resolve("amtool").toFile().setExecutable(true)).isTrue();
        EngineRoom room = new EngineRoom(Engines.parse("require:promtool"), new Toolbox(List.of(folder)));
        List<Finding> findings = room.judge(List.of(new Echo("kubeconform"), new Echo("amtool")));
        // Why a program does not start every Java says in its own words.
        String printed = PrintedFindings.text(findings).replaceAll("(asked about charts/case): .*", "$1: no");
        Golden.of("findings/engines.txt").holds(printed.replace(folder.toString(), "tools/bin"));
    }

    @Test
    void a_program_that_does_not_end_is_ended() throws Exception {
        Program slow = program("kubeconform", "sleep 60");
        long start = System.nanoTime();
        assertThat(slow.run(List.of(), "", Duration.ofMillis(200)).finished()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_wrong_option_is_explained() {
        assertThatThrownBy(() -> Engines.parse("require:kubconform")).hasMessageContaining("did you mean kubeconform?");
        assertThatThrownBy(() -> Engines.parse("on")).hasMessageContaining("none of auto, off, require:");
    }

    private Program program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new Program(name, file);
    }

    private List<String> judge(Engines engines) throws InterruptedException {
        return words(new EngineRoom(engines, new Toolbox(List.of(folder))).judge(List.of(new Echo("kubeconform"))));
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().word() + " " + finding.code() + " " + finding.what())
                .toList();
    }

    /** Says what its program says. */
    private record Echo(String program) implements Engine {
        @Override
        public String subject() {
            return "charts/case";
        }

        @Override
        public List<Finding> judge(Program program) throws IOException, InterruptedException {
            String output = program.run(List.of("$(x) {a}"), "in", Duration.ofSeconds(20))
                    .output();
            return List.of(Finding.error("engine/echo", Place.file("a"), output.strip(), null));
        }
    }
}
