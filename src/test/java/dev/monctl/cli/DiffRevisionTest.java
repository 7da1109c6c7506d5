package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code monctl diff REV}, in real repositories. */
final class DiffRevisionTest {
    @TempDir
    private Path repository;

    private Path estate = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        estate = repository;
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(git.waitFor()).as(String.join(" ", command)).isZero();
    }

    private void commitEstate(String below) throws IOException, InterruptedException {
        estate = repository.resolve(below);
        Path topology = EstateCopy.of(Path.of("examples/one-spoke"), estate);
        git("init", "-q");
        // An archive would leave all of it out.
        Files.writeString(repository.resolve(".gitattributes"), "* export-ignore\n");
        git("add", ".");
        git("commit", "-q", "-m", "Name the estate");
        assertThat(CommandLineRun.render(topology, estate.resolve("charts-out")).exitCode())
                .isZero();
        git("add", ".");
        git("commit", "-q", "-m", "Render it");
    }

    private CommandLineRun diff(String... options) {
        List<String> arguments = new ArrayList<>(List.of("diff"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "-t",
                estate.resolve("topology.yaml").toString(),
                "-o",
                estate.resolve("charts-out").toString()));
        CommandLineRun run = CommandLineRun.monctl(arguments.toArray());
        return new CommandLineRun(
                run.exitCode(),
                run.out().replace(estate + "/", "").replaceAll("\\([0-9a-f]{10}\\)", "(commit)"),
                run.err().replace(estate + "/", ""));
    }

    private void change() throws IOException {
        Path values = estate.resolve("values-stages/production.yaml");
        Files.writeString(values, Files.readString(values).replace("memory: 1Gi", "memory: 1536Mi"));
    }

    @ParameterizedTest(name = "in \"{0}\"")
    @ValueSource(strings = {"", "deploy/monitoring"})
    void what_was_committed_is_compared_whatever_lies_in_the_folder(String below)
            throws IOException, InterruptedException {
        commitEstate(below);
        assertThat(diff("HEAD").out()).isEqualTo("charts-out at HEAD (commit) -> topology.yaml: nothing changes\n");
        change();
        assertThat(CommandLineRun.render(estate.resolve("topology.yaml"), estate.resolve("charts-out"))
                        .exitCode())
                .isZero();
        assertThat(diff().out()).endsWith("nothing changes\n");
        CommandLineRun run = diff("HEAD", "--exit-code");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("resources.limits.memory:", "-> 1536Mi");
    }

    @Test
    void a_folder_that_is_gone_is_read_from_git() throws IOException, InterruptedException {
        commitEstate("deploy");
        git("rm", "-r", "-q", "deploy/charts-out");
        assertThat(diff("HEAD").out()).endsWith("nothing changes\n");
    }

    @Test
    void a_revision_that_is_none_is_an_error() throws IOException, InterruptedException {
        commitEstate("");
        CommandLineRun run = diff("mian");
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/diff/unknown-revision.txt").holds(run.err());
    }

    @Test
    void against_a_revision_from_before_the_output_everything_is_new() throws IOException, InterruptedException {
        commitEstate("deploy");
        CommandLineRun run = diff("HEAD~1", "--format", "markdown");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("charts-out at HEAD~1 (commit)", "new, with", "+ ServiceAccount monitoring/prometheus");
        Golden.of("findings/diff/not-in-revision.txt").holds(run.err());
    }

    @Test
    void a_folder_outside_of_git_has_no_revisions() throws IOException {
        EstateCopy.of(Path.of("examples/one-spoke"), estate);
        CommandLineRun run = diff("HEAD");
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/diff/no-repository.txt").holds(run.err());
    }
}
