package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.output.Sha256;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The workflows and hooks for users: their commands are run as they stand, in a Git repository, with monctl on the PATH. What
 * would go out into the world (comments, packages) goes to programs that only write down how they were called.
 */
@Tag("thorough")
class CiFilesTest {
    private static final Path EXAMPLES = Path.of("examples/ci");
    private static final Path TEMPLATES = Path.of("templates/start");
    private static final Path GITHUB = Path.of("github/.github/workflows/monctl.yml");
    private static final Path GITLAB = Path.of("gitlab/.gitlab-ci.yml");

    private static final String AUTHOR = "-c user.name=a -c user.email=a@example.com";

    /** Writes down how a program is called, and refuses to send a file that is empty. */
    private static final String CALLED = """
            echo "$(basename "$0") $*" >>"$CALLS"
            for each; do case "$each" in body*@*) test -s "${each#*@}" || exit 26;; esac; done
            """;

    @TempDir
    private Path folder;

    private Path repository;
    private Path programs;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void make_a_repository_with_an_estate() throws IOException, InterruptedException {
        repository = Files.createDirectories(folder.resolve("repository"));
        programs = Files.createDirectories(folder.resolve("programs"));
        program(programs.resolve("gh"), CALLED + "case \"$2\" in --paginate) exec jq \"$5\" <\"$ANSWER\";; esac");
        program(programs.resolve("apt-get"), CALLED);
        program(
                programs.resolve("curl"),
                "case \"$*\" in *file://*) exec /usr/bin/curl \"$@\";; esac\n" + CALLED
                        + "case \"$*\" in *per_page*) exec cat \"$ANSWER\";; esac");
        environment.put("CALLS", folder.resolve("calls").toString());
        environment.put("ANSWER", folder.resolve("answer").toString());
        environment.put("GITHUB_REPOSITORY", "example/monitoring");
        environment.put("PATH", programs + ":" + System.getenv("PATH"));
        environment.put(
                "RUNNER_TEMP", Files.createDirectories(folder.resolve("runner")).toString());
        environment.put("GITHUB_PATH", folder.resolve("github-path").toString());
        environment.put("GH_TOKEN", "token");
        environment.put("NUMBER", "7");
        environment.put("MONCTL_TOKEN", "token");
        environment.put("CI_MERGE_REQUEST_IID", "7");
        environment.put("CI_API_V4_URL", "https://gitlab.example.com/api/v4");
        environment.put("CI_PROJECT_ID", "1");
        distribution();
        assertThat(CommandLineRun.monctl(
                                "init",
                                repository,
                                "--address",
                                "100.64.0.2",
                                "--tag-owner",
                                "you@example.com",
                                "--repo",
                                "https://github.com/example/monitoring.git",
                                "--engines=off")
                        .exitCode())
                .isZero();
        succeeds("git init -q . && git add -A && git " + AUTHOR + " commit -q -m Begin");
        String head = run("git rev-parse HEAD").strip();
        environment.put("BASE", head);
        environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", head);
    }

    @ParameterizedTest
    @CsvSource({"github/.github/workflows/monctl.yml", "gitlab/.gitlab-ci.yml"})
    void what_init_writes_is_what_the_examples_show(Path file) throws IOException {
        assertThat(EXAMPLES.resolve(file)).hasSameTextualContentAs(TEMPLATES.resolve(file), UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no comment yet          | []                                                                     | --method POST repos/example/monitoring/issues/7/comments",
                "one that is monctl's    | [{'id': 1, 'by': 'Bot', 'body': 'coverage'}, {'id': 2, 'by': 'Bot', 'body': '<!-- monctl diff -->'}] | --method PATCH repos/example/monitoring/issues/comments/2",
                "only comments of others | [{'id': 1, 'by': 'Bot', 'body': 'coverage'}, {'id': 2, 'by': 'User', 'body': '<!-- monctl diff -->'}] | --method POST repos/example/monitoring/issues/7/comments",
            })
    void github_keeps_one_comment_and_leaves_those_of_others(String what, String comments, String expected)
            throws IOException, InterruptedException {
        answer(comments.replaceAll("'by': '(\\w+)'", "'user': {'type': '$1'}").replace('\'', '"'));
        Files.writeString(repository.resolve("monctl-diff.md"), "<!-- monctl diff -->\n");
        succeeds("set -eo pipefail\n" + last(steps()));
        assertThat(calls()).as(what).endsWith("gh api --silent " + expected + " --field body=@monctl-diff.md\n");
    }

    private static String last(List<String> commands) {
        return commands.get(commands.size() - 1);
    }

    private static List<String> steps() throws IOException {
        List<String> steps = new ArrayList<>();
        for (YamlNode.Entry job : Yaml.entries(read(EXAMPLES.resolve(GITHUB)), "jobs")) {
            Yaml.mappings(job.value(), "steps")
                    .forEach(step -> Yaml.text(step, "run").ifPresent(run -> steps.add(String.valueOf(run.value()))));
        }
        assertThat(steps).hasSize(5);
        return steps;
    }

    @Test
    void github_comments_only_where_there_is_something_to_say() throws IOException {
        YamlNode comment = read(EXAMPLES.resolve(GITHUB));
        List<YamlNode.Mapping> steps = Yaml.entries(comment, "jobs").stream()
                .flatMap(job -> Yaml.mappings(job.value(), "steps").stream())
                .toList();
        assertThat(steps)
                .filteredOn(step -> Yaml.word(step, "run").contains("gh api"))
                .singleElement()
                .satisfies(step -> assertThat(Yaml.word(step, "if")).contains("steps.diff.outcome == 'success'"));
        assertThat(steps)
                .filteredOn(step -> Yaml.word(step, "id").equals("diff"))
                .singleElement()
                .satisfies(step -> assertThat(Yaml.word(step, "run")).startsWith("monctl diff "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no note yet        | []                                                                | --request POST --data-urlencode body@monctl-diff.md https://gitlab.example.com/api/v4/projects/1/merge_requests/7/notes",
                "one that is monctl's | [{'id': 1, 'body': 'hello'}, {'id': 2, 'body': '<!-- monctl diff -->'}] | --request PUT --data-urlencode body@monctl-diff.md https://gitlab.example.com/api/v4/projects/1/merge_requests/7/notes/2",
            })
    void gitlab_keeps_one_note(String what, String notes, String expected) throws IOException, InterruptedException {
        answer(notes.replace('\'', '"'));
        Files.writeString(repository.resolve("monctl-diff.md"), "<!-- monctl diff -->\n");
        List<String> script = script();
        succeeds("set -eo pipefail\n" + script.get(script.size() - 2));
        assertThat(calls()).as(what).endsWith(expected + "\n");
    }

    @Test
    void the_script_of_gitlab_runs_as_it_stands() throws IOException, InterruptedException {
        answer("[]");
        succeeds("set -eo pipefail\n" + String.join("\n", script()));
        assertThat(calls()).contains("--request POST");
    }

    @Test
    void gitlab_says_what_changes_also_where_the_output_is_out_of_date() throws IOException, InterruptedException {
        answer("[]");
        change();
        assertThat(exitCode("set -eo pipefail\n" + String.join("\n", script()))).isEqualTo(1);
        assertThat(repository.resolve("monctl.sarif")).content().contains("\"version\"");
        assertThat(calls()).contains("--request POST");
    }

    private static List<String> script() throws IOException {
        YamlNode job = Yaml.get(read(EXAMPLES.resolve(GITLAB)), "monctl").orElseThrow();
        List<String> script = Stream.of("before_script", "script")
                .flatMap(part -> Yaml.texts(job, part).stream())
                .map(line -> String.valueOf(line.value()))
                .toList();
        assertThat(script).hasSizeGreaterThan(5);
        return script;
    }

    @Test
    void the_request_that_brings_an_estate_is_told_that_all_of_it_is_new() throws IOException, InterruptedException {
        answer("[]");
        String empty = "$(git hash-object -t tree /dev/null)";
        environment.put(
                "BASE",
                run("git " + AUTHOR + " commit-tree " + empty + " -m Nothing").strip());
        for (String step : steps()) {
            succeeds("set -eo pipefail\n" + step);
            onPath();
        }
        assertThat(repository.resolve("monctl-diff.md")).content().contains("+ ServiceAccount monitoring/prometheus");
        assertThat(calls()).contains("--method POST");
    }

    @Test
    void a_hook_of_git_compares_the_estate_of_its_own_worktree() throws IOException, InterruptedException {
        program(programs.resolve("monctl"), monctl());
        Path hook = repository.resolve(".git/hooks/pre-commit");
        Files.createDirectories(repository.resolve(".git/hooks"));
        program(hook, "cd '" + repository + "' && monctl diff HEAD >'" + folder + "/said'");
        succeeds("git worktree add -q -b other '" + folder + "/other' && cd '" + folder + "/other' && git " + AUTHOR
                + " commit -q --allow-empty -m More");
        assertThat(folder.resolve("said")).content().endsWith("nothing changes\n");
    }

    @ParameterizedTest
    @CsvSource({".pre-commit-hooks.yaml", "templates/start/pre-commit/.pre-commit-config.yaml"})
    void every_hook_runs_as_it_stands_and_fails_where_the_output_is_out_of_date(Path file)
            throws IOException, InterruptedException {
        program(programs.resolve("monctl"), monctl());
        Files.writeString(repository.resolve("own.alloy"), "logging {\n\tlevel = \"info\"\n}\n");
        YamlNode root = read(file);
        List<YamlNode.Mapping> hooks = root instanceof YamlNode.Sequence list
                ? list.items().stream().map(YamlNode.Mapping.class::cast).toList()
                : Yaml.mappings(root, "repos").stream()
                        .flatMap(repo -> Yaml.mappings(repo, "hooks").stream())
                        .toList();
        assertThat(hooks).hasSizeGreaterThanOrEqualTo(2);
        for (YamlNode.Mapping hook : hooks) {
            boolean takesFiles = Yaml.get(hook, "pass_filenames").isEmpty();
            String files = Yaml.word(hook, "files").contains("topology") ? " topology.yaml own.alloy" : " own.alloy";
            succeeds(Yaml.word(hook, "entry") + (takesFiles ? files : ""));
        }
        change();
        assertThat(exitCode("monctl render --check")).isEqualTo(1);
    }

    private void change() throws IOException {
        Path topology = repository.resolve("topology.yaml");
        String before = Files.readString(topology);
        assertThat(before).contains("time: 15d");
        Files.writeString(topology, before.replace("time: 15d", "time: 14d"));
    }

    /** As the release would be: one folder with bin/monctl in it. */
    private void distribution() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("monctl-0/bin"));
        program(bin.resolve("monctl"), monctl());
        succeeds("tar -czf '" + folder + "/monctl.tar.gz' -C '" + folder + "' monctl-0");
        Path archive = folder.resolve("monctl.tar.gz");
        environment.put(
                "MONCTL_DISTRIBUTION",
                archive.toUri().toString().replace("file:/", "file:///").replace("/////", "///"));
        environment.put("MONCTL_SHA256", Sha256.of(Files.readAllBytes(archive)));
    }

    private static String monctl() {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return "exec '" + System.getProperty("java.home") + "/bin/java' --enable-native-access=ALL-UNNAMED -cp '"
                + classes + "' dev.monctl.cli.Monctl \"$@\"";
    }

    /** What a step adds to the PATH is there for the next ones. */
    private void onPath() throws IOException {
        Path added = folder.resolve("github-path");
        if (Files.exists(added)) {
            String paths = Files.readString(added).strip().replace('\n', ':');
            environment.put("PATH", paths + ":" + programs + ":" + System.getenv("PATH"));
        }
    }

    /** How the programs were called, in their order. */
    private String calls() throws IOException {
        return Files.readString(folder.resolve("calls"));
    }

    /** What the server holds of comments. */
    private void answer(String json) throws IOException {
        Files.writeString(folder.resolve("answer"), json);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static YamlNode read(Path file) throws IOException {
        return Objects.requireNonNull(YamlReader.read(Source.of(file.toString(), Files.readString(file)), Dialect.HELM)
                .root());
    }

    private void succeeds(String script) throws IOException, InterruptedException {
        run(script);
    }

    private String run(String script) throws IOException, InterruptedException {
        Process process = start(script);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(script + "\n" + output).isZero();
        return output;
    }

    private int exitCode(String script) throws IOException, InterruptedException {
        Process process = start(script);
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script);
        builder.environment().putAll(environment);
        return builder.directory(repository.toFile()).redirectErrorStream(true).start();
    }
}
