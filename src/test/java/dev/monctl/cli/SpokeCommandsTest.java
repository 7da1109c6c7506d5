package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spokes that come and go by command, in copies of the examples. */
class SpokeCommandsTest {
    private static final List<String> CLUSTER = List.of(
            "--stage",
            "home",
            "--address",
            "100.64.0.14",
            "--destination-server",
            "https://100.64.0.14:6443",
            "--kubernetes-version",
            "1.34",
            "--label",
            "region=eu",
            "--expects",
            "nodes=1,pods=60,logsPerDay=30MB");

    @TempDir
    private Path folder;

    @Test
    void a_cluster_comes_and_goes_and_the_topology_is_what_it_was() throws IOException {
        Path topology = copy("homelab");
        String before = Files.readString(topology);

        CommandLineRun added = run(topology, "add", "euw2", CLUSTER);

        assertThat(added.exitCode()).as(added.out()).isZero();
        holds("cluster-added", added);
        assertThat(folder.resolve("values-clusters/euw2.yaml")).exists();

        CommandLineRun removed = run(topology, "remove", "euw2", List.of());

        assertThat(removed.exitCode()).isZero();
        holds("cluster-removed", removed);
        assertThat(topology).hasContent(before);
        assertThat(folder.resolve("values-clusters/euw2.yaml"))
                .as("a file of the owner's")
                .exists();
    }

    @Test
    void a_machine_comes_and_goes() throws IOException {
        Path topology = copy("homelab");
        String before = Files.readString(topology);
        List<String> machine = List.of("--type", "nixos", "--environment", "home", "--address", "100.64.0.15");

        holds("machine-added", run(topology, "add", "pi", machine));
        holds("machine-removed", run(topology, "remove", "pi", List.of()));
        assertThat(topology).hasContent(before);
    }

    @Test
    void the_plan_of_one_among_many_is_about_the_application_set() throws IOException {
        Path topology = copy("fleet");
        Path europe = folder.resolve("spokes/eu.yaml");
        String before = Files.readString(europe);

        holds("one-of-many-removed", run(topology, "remove", "eu-production-2", List.of("--dry-run")));
        assertThat(europe).as("a dry run").hasContent(before);
    }

    @Test
    void renders_afterwards_where_that_is_wanted() throws IOException {
        Path topology = copy("one-spoke");
        Path out = folder.resolve("charts-out");
        List<String> options = List.of("--address", "100.64.0.11", "--render", "-o", out.toString());

        CommandLineRun added = run(topology, "add", "more", options);

        assertThat(added.exitCode()).as(added.out()).isZero();
        assertThat(out.resolve("argo-apps/monitoring-agent-more.yaml")).exists();
        assertThat(CommandLineRun.render(topology, out, "--check").exitCode()).isZero();
    }

    @Test
    void asks_for_the_file_where_spokes_lie_in_several() throws IOException {
        Path topology = copy("fleet");
        List<String> options = List.of("--stage", "production", "--address", "100.64.4.10");

        CommandLineRun undecided = run(topology, "add", "jp-1", options);

        assertThat(undecided.exitCode()).isEqualTo(2);
        assertThat(undecided.err()).contains("say which with --in");

        Path japan = folder.resolve("spokes/jp.yaml");
        CommandLineRun decided = run(
                topology,
                "add",
                "jp-1",
                Stream.concat(options.stream(), Stream.of("--in", japan.toString()))
                        .toList());

        assertThat(decided.exitCode()).as(decided.out()).isZero();
        assertThat(japan).content().startsWith("spokes:\n  jp-1:\n    type: kubernetes\n");
    }

    @Test
    void asks_for_the_stage_where_there_are_several() throws IOException {
        CommandLineRun run = run(copy("fleet"), "add", "jp-1", List.of("--address", "100.64.4.10", "--in", "x.yaml"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--stage, one of production, staging and development");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void leaves_the_topology_alone_where_it_would_have_an_error(String name, String spoke, List<String> options)
            throws IOException {
        Path topology = copy("homelab");
        String before = Files.readString(topology);

        CommandLineRun run = run(topology, "add", spoke, options);

        assertThat(run.exitCode()).isEqualTo(1);
        holds(name, run);
        assertThat(topology).hasContent(before);
        assertThat(folder.resolve("values-clusters")).isDirectoryNotContaining("glob:**/" + spoke + "2.yaml");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("name-taken", "nas", List.of("--address", "100.64.0.14")),
                Arguments.of("bad-name", "Euw_2", List.of("--address", "100.64.0.14")),
                Arguments.of("address-taken", "euw2", List.of("--address", "100.64.0.3")),
                Arguments.of("undeclared-stage", "euw2", List.of("--address", "100.64.0.14", "--stage", "prod")),
                Arguments.of(
                        "cluster-key-of-a-machine",
                        "pi",
                        List.of(
                                "--type",
                                "nixos",
                                "--environment",
                                "home",
                                "--address",
                                "100.64.0.14",
                                "--stage",
                                "home")));
    }

    @Test
    void a_program_reads_one_document_and_nothing_else() throws IOException {
        Path topology = copy("homelab");
        Path out = folder.resolve("charts-out");

        CommandLineRun dry = run(topology, "add", "euw2", with(CLUSTER, "--format=json", "--dry-run"));
        assertThat(dry.exitCode()).isZero();
        assertThat(JsonMapper.shared().readTree(dry.out()).path("findings").isArray())
                .isTrue();

        CommandLineRun run = run(topology, "add", "euw2", with(CLUSTER, "--format=json", "--render", "--out=" + out));
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(JsonMapper.shared()
                        .readerFor(JsonNode.class)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .<JsonNode>readValue(run.out())
                        .path("findings")
                        .isArray())
                .isTrue();
        assertThat(out.resolve(".monctl.json")).exists();
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    @Test
    void knows_the_spoke_that_was_meant() throws IOException {
        CommandLineRun run = run(copy("homelab"), "remove", "nsa", List.of());
        assertThat(run.exitCode()).isEqualTo(1);
        holds("unknown-spoke", run);
    }

    private Path copy(String example) throws IOException {
        return EstateCopy.of(Path.of("examples", example), folder);
    }

    private static CommandLineRun run(Path topology, String verb, String spoke, List<String> options) {
        return monctl(
                Stream.concat(Stream.of(verb, "spoke", spoke, "--topology", topology.toString()), options.stream())
                        .toArray());
    }

    private void holds(String name, CommandLineRun run) throws IOException {
        String prefix = folder.toString().replace('\\', '/') + "/";
        Golden.of("edit/" + name + ".txt").holds(run.out().replace(prefix, ""));
    }
}
