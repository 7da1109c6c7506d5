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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The workflows and hooks for users: their commands are run as they stand, in a Git repository, with monctl on the PATH. What
 * would go out into the world (comments, packages) goes to programs that only write down how they were called.
 */
class CiFilesTest {
    private static final Path EXAMPLES = Path.of("examples/ci");
    private static final Path TEMPLATES = Path.of("templates/start");
    private static final Path GITHUB = Path.of("github/.github/workflows/monctl.yml");
    private static final Path GITLAB = Path.of("gitlab/.gitlab-ci.yml");

    @TempDir
    private Path folder;

    private Path repository;
    private Path programs;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void make_a_repository_with_an_estate() throws IOException, InterruptedException {
        repository = Files.createDirectories(folder.resolve("repository"));
        programs = Files.createDirectories(folder.resolve("programs"));
        program(programs.resolve("gh"), "echo \"gh $*\" >>" + calls());
        program(programs.resolve("apt-get"), "echo \"apt-get $*\" >>" + calls());
        program(
                programs.resolve("curl"),
                "case \"$*\" in *file://*) exec /usr/bin/curl \"$@\";; esac; echo \"curl $*\" >>" + calls());
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
        succeeds("git init -q . && git add -A && git -c user.name=a -c user.email=a@example.com commit -q -m Begin");
        String head = run("git rev-parse HEAD").strip();
        environment.put("BASE", head);
        environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", head);
    }

    @ParameterizedTest
    @CsvSource({"github/.github/workflows/monctl.yml", "gitlab/.gitlab-ci.yml"})
    void what_init_writes_is_what_the_examples_show(Path file) throws IOException {
        assertThat(EXAMPLES.resolve(file)).hasSameTextualContentAs(TEMPLATES.resolve(file), UTF_8);
    }

    @Test
    void the_steps_of_github_run_as_they_stand() throws IOException, InterruptedException {
        List<String> steps = new ArrayList<>();
        for (YamlNode.Entry job : Yaml.entries(read(EXAMPLES.resolve(GITHUB)), "jobs")) {
            Yaml.mappings(job.value(), "steps")
                    .forEach(step -> Yaml.text(step, "run").ifPresent(run -> steps.add(String.valueOf(run.value()))));
        }
        assertThat(steps).hasSize(5);
        for (String step : steps) {
            if (isThere(step)) {
                succeeds("set -eo pipefail\n" + step);
                onPath();
            }
        }
        assertThat(Files.readString(folder.resolve("calls"))).contains("gh pr comment 7 --edit-last");
    }

    @Test
    void the_script_of_gitlab_runs_as_it_stands() throws IOException, InterruptedException {
        YamlNode job = Yaml.get(read(EXAMPLES.resolve(GITLAB)), "monctl").orElseThrow();
        List<String> script = Stream.of("before_script", "script")
                .flatMap(part -> Yaml.texts(job, part).stream())
                .map(line -> String.valueOf(line.value()))
                .filter(CiFilesTest::isThere)
                .toList();
        assertThat(script).hasSizeGreaterThan(5);
        succeeds("set -eo pipefail\n" + String.join("\n", script));
        assertThat(Files.readString(folder.resolve("calls"))).contains("merge_requests/7/notes");
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
        Path topology = repository.resolve("topology.yaml");
        Files.writeString(topology, Files.readString(topology).replace("time: 15d", "time: 14d"));
        assertThat(exitCode("monctl render --check")).isEqualTo(1);
    }

    /** What another part of monctl brings is run as soon as it is there. */
    private static boolean isThere(String command) {
        Set<String> formats = Stream.of(FindingFormat.values()).map(Enum::name).collect(Collectors.toSet());
        boolean hasDiff = Monctl.commandLine().getSubcommands().containsKey("diff");
        return (hasDiff || !command.contains("monctl diff"))
                && (formats.contains("sarif") || !command.contains("sarif"));
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

    private String calls() {
        return "'" + folder.resolve("calls") + "'";
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
