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
import org.junit.jupiter.params.provider.ValueSource;
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
    void the_plan_of_a_spoke_on_argo_cds_own_cluster_leaves_the_cluster_to_argo_cd() throws IOException {
        Path topology = copy("one-spoke");
        String text = Files.readString(topology)
                .replace("{ name: app }", "{ name: in-cluster }")
                .replace("  cluster: hub\n", "  cluster: hub\n  destination: { name: hub }\n");
        Files.writeString(
                topology,
                text
                        + "\nagent:\n  secrets: { onePassword: { vault: monitoring, item: monitoring-agent, fields: {} } }\n");

        CommandLineRun removed = run(topology, "remove", "app", List.of("--dry-run"));

        assertThat(removed.out()).doesNotContain("argocd cluster rm");
        holds("spoke-beside-argo-cd-removed", removed);
    }

    @Test
    void the_plan_of_a_cluster_with_secrets_of_its_own_revokes_them() throws IOException {
        Path topology = copy("one-spoke");
        Files.writeString(
                topology,
                Files.readString(topology)
                        + "\nagent:\n  secrets: { onePassword: { vault: monitoring, item: monitoring-agent, fields: {} } }\n");

        CommandLineRun removed = run(topology, "remove", "app", List.of("--dry-run"));

        assertThat(removed.out()).contains("argocd cluster rm app").contains("the token of the 1Password operator");
    }

    @Test
    void a_file_that_the_topology_does_not_include_gets_no_spoke() throws IOException {
        Path topology = copy("homelab");
        Path notes = folder.resolve("notes.yaml");

        CommandLineRun run = run(
                topology,
                "add",
                "euw2",
                List.of("--address", "100.64.0.14", "--stage", "home", "--in", notes.toString()));

        assertThat(run.exitCode()).isEqualTo(1);
        holds("not-included", run);
        assertThat(notes).doesNotExist();
        assertThat(folder.resolve("values-clusters/euw2.yaml")).doesNotExist();
    }

    @Test
    void a_file_beside_those_that_are_included_gets_no_spoke_either() throws IOException {
        Path topology = copy("fleet");
        Path notes = folder.resolve("notes.yaml");
        List<String> options = List.of("--address", "100.64.4.10", "--stage", "production", "--in", notes.toString());

        CommandLineRun run = run(topology, "add", "jp-1", options);

        assertThat(run.exitCode()).isEqualTo(1);
        holds("not-included-beside-others", run);
        assertThat(notes).doesNotExist();
    }

    @Test
    void a_file_whose_only_spoke_has_gone_is_in_nobodys_way() throws IOException {
        Path topology = aFileForEachSpoke("a", "b");

        CommandLineRun removed = run(topology, "remove", "a", List.of());
        assertThat(removed.exitCode()).as(removed.out()).isZero();
        assertThat(removed.out()).contains("spokes/a.yaml (no spoke is left in it)");

        CommandLineRun added = run(topology, "add", "c", List.of("--address", "100.64.0.12"));
        assertThat(added.exitCode()).as(added.out() + added.err()).isZero();
        assertThat(folder.resolve("spokes/c.yaml")).content().startsWith("spokes:\n  c:\n");
        assertThat(folder.resolve("spokes/a.yaml")).content().startsWith("spokes: {}");
    }

    @Test
    void a_spoke_after_the_last_one_has_gone_gets_a_file_of_its_own_again() throws IOException {
        Path topology = aFileForEachSpoke("b");
        assertThat(run(topology, "remove", "b", List.of()).exitCode()).isZero();

        CommandLineRun added = run(topology, "add", "c", List.of("--address", "100.64.0.12"));

        assertThat(added.exitCode()).as(added.out() + added.err()).isZero();
        assertThat(folder.resolve("spokes/c.yaml")).content().startsWith("spokes:\n  c:\n");
    }

    /** One-spoke's estate with its spokes in files that are called like them. */
    private Path aFileForEachSpoke(String... names) throws IOException {
        Path topology = copy("one-spoke");
        String text = Files.readString(topology);
        Files.writeString(topology, text.substring(0, text.indexOf("spokes:")) + "include: [spokes/*.yaml]\n");
        Path spokes = Files.createDirectories(folder.resolve("spokes"));
        for (int i = 0; i < names.length; i++) {
            Files.writeString(spokes.resolve(names[i] + ".yaml"), """
                    spokes:
                      %s:
                        type: kubernetes
                        stage: production
                        address: 100.64.0.%d
                        destination: { name: %s }
                    """.formatted(names[i], 10 + i, names[i]));
        }
        return topology;
    }

    @Test
    void a_label_is_a_text_also_where_it_looks_like_a_number() throws IOException {
        Path topology = copy("one-spoke");

        CommandLineRun added = run(
                topology,
                "add",
                "more",
                List.of("--address", "100.64.0.11", "--label", "rack=12", "--expects", "nodes=3"));

        assertThat(added.exitCode()).as(added.out()).isZero();
        assertThat(topology).content().contains("labels: { rack: \"12\" }").contains("expects: { nodes: 3 }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "null # none yet", "\n  ~"})
    void a_spoke_comes_in_place_of_a_word_for_nothing(String nothing) throws IOException {
        Path topology = copy("one-spoke");
        String text = Files.readString(topology);
        Files.writeString(topology, text.substring(0, text.indexOf("spokes:")) + "spokes: " + nothing + "\n");

        CommandLineRun added = run(topology, "add", "more", List.of("--address", "100.64.0.11"));

        assertThat(added.exitCode()).as(added.out()).isZero();
        assertThat(topology).content().contains("\n  more:\n    type: kubernetes\n");
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
        Path values = folder.resolve("values-clusters/" + spoke + ".yaml");
        boolean hasValues = Files.exists(values);

        CommandLineRun run = run(topology, "add", spoke, options);

        assertThat(run.exitCode()).isEqualTo(1);
        holds(name, run);
        assertThat(topology).hasContent(before);
        assertThat(Files.exists(values)).as("%s", values).isEqualTo(hasValues);
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
    void the_topology_has_a_short_name_as_in_other_commands() throws IOException {
        Path topology = copy("homelab");
        assertThat(monctl("remove", "spoke", "nas", "-t", topology, "--dry-run").exitCode())
                .isZero();
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
