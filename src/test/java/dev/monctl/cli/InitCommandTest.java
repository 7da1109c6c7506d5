package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static dev.monctl.cli.CommandLineRun.render;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.GoldenTree;
import dev.monctl.cli.estate.Interview;
import dev.monctl.cli.estate.Question;
import dev.monctl.model.unit.GitURL;
import dev.monctl.model.unit.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new estate: what is written, that it is clean, and that nothing which was there is lost. */
class InitCommandTest {
    private static final List<String> ANSWERS = List.of(
            "--name",
            "homelab",
            "--address",
            "100.64.0.2",
            "--tag-owner",
            "you@example.com",
            "--repo",
            "https://github.com/example/monitoring.git",
            "--engines=off");

    @TempDir
    private Path folder;

    @Test
    void writes_a_small_estate_that_renders_without_a_warning() throws IOException {
        CommandLineRun run = init();

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).doesNotContain("warning[").doesNotContain("error[");
        GoldenTree.of("init/github").holds(written());
        CommandLineRun check = render(folder.resolve("topology.yaml"), folder.resolve("charts-out"), "--check");
        assertThat(check.exitCode()).as(check.out()).isZero();
    }

    @Test
    void writes_for_gitlab_and_with_other_answers() throws IOException {
        CommandLineRun run = init(
                "--ci",
                "gitlab",
                "--no-pre-commit",
                "--stages",
                "production,staging",
                "--environment",
                "yes",
                "--cluster",
                "1e3");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        GoldenTree.of("init/gitlab").holds(written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40Gi", "64Gi", "200Gi", "1000Gi"})
    void shares_any_disk_out_without_a_warning(String disk) {
        CommandLineRun run = init("--disk", disk);
        assertThat(run.out()).doesNotContain("warning[").doesNotContain("error[");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void overwrites_nothing_and_writes_nothing_beside_it() throws IOException {
        Files.writeString(folder.resolve("topology.yaml"), "# mine\n");

        CommandLineRun run = init();

        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("edit/in-the-way.txt").holds(run.out().replace(folder + "/", ""));
        assertThat(written()).containsOnly(Map.entry("topology.yaml", "# mine\n"));
    }

    @Test
    void adds_to_a_file_of_lines_and_leaves_hooks_to_a_person() throws IOException {
        Files.writeString(folder.resolve(".gitattributes"), "*.png binary");
        Files.writeString(folder.resolve(".pre-commit-config.yaml"), "repos: []\n");

        CommandLineRun run = init();

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve(".gitattributes"))
                .content()
                .startsWith("*.png binary\n\n#")
                .contains("charts-out/** linguist-generated");
        assertThat(folder.resolve(".pre-commit-config.yaml")).hasContent("repos: []\n");
        assertThat(run.out())
                .contains(".pre-commit-config.yaml is left as it is")
                .contains("id: monctl-render");
    }

    @Test
    void a_file_that_is_no_text_is_named_and_nothing_is_written() throws IOException {
        Files.write(folder.resolve(".gitattributes"), "# f\u00fcr uns\n".getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun run = init();

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("error[yaml/not-utf8] the byte 0xFC is not UTF-8")
                .contains(".gitattributes:1:");
        assertThat(folder.resolve("topology.yaml")).doesNotExist();
    }

    @Test
    void a_file_of_hooks_that_is_no_text_is_left_as_it_is() throws IOException {
        byte[] hooks = "# f\u00fcr uns\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve(".pre-commit-config.yaml"), hooks);

        CommandLineRun run = init();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve(".pre-commit-config.yaml")).hasBinaryContent(hooks);
    }

    @Test
    void takes_everything_back_where_the_output_cannot_be_written() throws IOException {
        Files.writeString(folder.resolve("charts-out"), "no folder\n");

        CommandLineRun run = init();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[output/");
        assertThat(written()).containsOnlyKeys("charts-out");
    }

    @Test
    void a_wrong_answer_writes_nothing() throws IOException {
        CommandLineRun run = init("--disk", "10Gi");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(written()).isEmpty();
        CommandLineRun much = init("--disk", "much");
        assertThat(much.exitCode()).isEqualTo(2);
        assertThat(much.err()).contains("Invalid value for option '--disk': 'much' is not a Kubernetes size");
    }

    @Test
    void a_wrong_answer_of_a_flag_comes_before_what_no_flag_says() {
        CommandLineRun run = monctl("init", folder, "--address", "nonsense");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Invalid value for option '--address': 'nonsense' is not");
    }

    @Test
    void names_the_flags_that_are_needed_where_nobody_can_be_asked() {
        CommandLineRun run = monctl("init", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--address, --repo and --tag-owner");
    }

    @Test
    void takes_the_address_of_the_repository_from_git() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(
                folder.resolve(".git/config"),
                "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = https://gitlab.com/a/b.git\n");
        Path below = folder.resolve("monitoring");

        CommandLineRun run =
                monctl("init", below, "--address", "100.64.0.2", "--tag-owner", "you@example.com", "--engines=off");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(below.resolve("topology.yaml"))
                .content()
                .contains("repoURL: https://gitlab.com/a/b.git\n  path: monitoring/charts-out\n");
        assertThat(below.resolve(".gitlab-ci.yml")).as("belongs to the root").doesNotExist();
    }

    @Test
    void writes_no_token_that_git_knows() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(
                folder.resolve(".git/config"),
                "[remote \"origin\"]\n\turl = https://oauth2:glpat-xyz@gitlab.com/a/b.git\n");

        CommandLineRun run =
                monctl("init", folder, "--address", "100.64.0.2", "--tag-owner", "you@example.com", "--engines=off");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(folder.resolve("topology.yaml")).content().contains("repoURL: https://gitlab.com/a/b.git\n");
        try (Stream<Path> walk = Files.walk(folder)) {
            assertThat(walk.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve(".git"))))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("glpat-xyz"));
        }
    }

    @Test
    void needs_an_answer_where_the_usual_one_is_none() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "[remote \"origin\"]\n\turl = /srv/git/estate.git\n");

        CommandLineRun run = monctl("init", folder, "--address", "100.64.0.2", "--tag-owner", "you@example.com");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nothing says what to take for --repo\n");
        assertThat(new Question<>("--repo", "Repository", "/srv/git/estate.git", GitURL::parse).usual())
                .isNull();
    }

    @Test
    void asks_no_more_after_the_end_of_what_is_typed() {
        Question<Name> name = new Question<>("--name", "Name", "usual", Name::parse);
        Question<Name> other = new Question<>("--other", "Other", "usual", Name::parse);
        List<String> shown = new ArrayList<>();

        Interview interview = Interview.held(
                List.of(name, other),
                Map.of(),
                prompt -> {
                    shown.add(prompt);
                    return null;
                },
                shown::add);

        assertThat(interview.missing()).containsExactly("--name");
        assertThat(shown).containsExactly("Name [usual]: ");
    }

    @Test
    void asks_again_after_an_answer_that_is_none() {
        Question<Name> name = new Question<>("--name", "Name", "usual", Name::parse);
        Question<Name> other = new Question<>("--other", "Other", null, Name::parse);
        Deque<String> typed = new ArrayDeque<>(List.of("", "Not A Name", "good"));
        List<String> shown = new ArrayList<>();

        Interview interview = Interview.held(
                List.of(name, other),
                Map.of(),
                prompt -> {
                    shown.add(prompt);
                    return typed.poll();
                },
                shown::add);

        assertThat(interview.answer(name)).hasToString("usual");
        assertThat(interview.answer(other)).hasToString("good");
        assertThat(shown).hasSize(4).startsWith("Name [usual]: ", "Other: ").endsWith("Other: ");
        assertThat(shown.get(2)).contains("'Not A Name' is not a name");
    }

    private CommandLineRun init(String... more) {
        return monctl(Stream.of(Stream.of("init", folder.toString()), ANSWERS.stream(), Stream.of(more))
                .flatMap(part -> part)
                .toArray());
    }

    /** All that lies there now, without the output and the schema, which have tests of their own. */
    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("charts-out/") && !path.startsWith(".monctl/")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
