package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code monctl diff} against the output folder. */
final class DiffCommandTest {
    @TempDir
    private Path folder;

    private void copy(String estate) throws IOException {
        Path topology = EstateCopy.of(Path.of(estate), folder);
        assertThat(CommandLineRun.render(topology, folder.resolve("charts-out")).exitCode())
                .isZero();
    }

    private void replace(String file, String text, String other) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, other));
    }

    private CommandLineRun diff(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "diff",
                "-t",
                folder.resolve("topology.yaml").toString(),
                "-o",
                folder.resolve("charts-out").toString()));
        arguments.addAll(List.of(options));
        CommandLineRun run = CommandLineRun.monctl(arguments.toArray());
        return new CommandLineRun(
                run.exitCode(), run.out().replace(folder + "/", ""), run.err().replace(folder + "/", ""));
    }

    @Test
    void nothing_changes() throws IOException {
        copy("examples/one-spoke");
        CommandLineRun run = diff("--exit-code");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("charts-out -> topology.yaml: nothing changes\n");
    }

    @Test
    void a_memory_limit_of_the_whole_fleet_is_told_in_a_few_lines() throws IOException {
        copy("examples/fleet");
        replace("topology.yaml", "768Mi", "1536Mi");
        replace("topology.yaml", "limits: { memory: 2Gi }", "limits: { memory: 1536Mi }");
        Files.writeString(
                folder.resolve("topology.yaml"),
                "agent: { alloy: { resources: { limits: { memory: 1536Mi } } } }\n",
                StandardOpenOption.APPEND);
        replace("values-stages/development.yaml", "memory: 768Mi", "memory: 1536Mi");
        for (String stage : List.of("production", "staging")) {
            replace("values-stages/" + stage + ".yaml", "memory: 1Gi", "memory: 1536Mi");
        }
        CommandLineRun run = diff();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("all 30 spokes change; the hub stays as it is");
        assertThat(lines(run)).isLessThan(40);
        Golden.of("change/fleet-memory.txt").holds(run.out());
    }

    private static int lines(CommandLineRun run) {
        return (int) run.out().lines().count();
    }

    @Test
    void a_change_of_one_spoke_names_that_one_only() throws IOException {
        copy("examples/fleet");
        replace(
                "spokes/eu.yaml",
                "    destination: { name: eu-staging-2 }\n",
                "    destination: { name: eu-staging-2 }\n    alloy: { resources: { limits: { memory: 3Gi } } }\n");
        CommandLineRun run = diff();
        Golden.of("change/fleet-one-spoke.txt").holds(run.out());
        assertThat(run.out())
                .contains("eu-staging-2 changes; the hub stays as it is")
                .doesNotContain("eu-staging-1", "ap-", "us-");
    }

    /** Less is kept, and a machine is called otherwise. */
    private void change() throws IOException {
        copy("");
        replace(
                "topology.yaml",
                "    retention: { time: 15d, size: 28GB }",
                "    retention: { time: 10d, size: 28GB }");
        replace("topology.yaml", "  homelab-nixos:", "  homelab-box:");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void a_change_is_written_in_each_format(String format) throws IOException {
        change();
        CommandLineRun run = diff("--format", format, "--exit-code");
        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("change/estate." + format).holds(run.out());
    }

    @Test
    void json_is_as_its_schema_says() throws IOException {
        change();
        JsonNode json = JsonMapper.shared().readTree(diff("--format", "json").out());
        var schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(JsonMapper.shared()
                        .readTree(Files.readString(Path.of("docs/schemas/diff.schema.json"), UTF_8)));
        assertThat(schema.validate(json)).isEmpty();
        assertThat(json.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void programs_are_told_every_character_and_people_none_that_turns_the_direction_of_reading() throws IOException {
        copy("");
        replace("charts-out/nixos/homelab-nixos/config.alloy", "logging {", "// \u202e turned\nlogging {");
        assertThat(diff("--format", "json").out()).contains("\u202e turned");
        assertThat(diff().out()).contains("\ufffd turned").doesNotContain("\u202e");
        assertThat(diff("--format", "markdown").out()).contains("\ufffd turned").doesNotContain("\u202e");
    }

    @Test
    void what_helm_refuses_is_said_and_left_out() throws IOException {
        copy("examples/one-spoke");
        Files.writeString(
                folder.resolve("charts-out/charts/monitoring/templates/broken.yaml"), "{{ fail \"never\" }}", UTF_8);
        CommandLineRun run = diff();
        assertThat(run.exitCode()).isZero();
        Golden.of("findings/diff/not-rendered.txt").holds(run.err());
        assertThat(run.out())
                .contains("what monitoring deploys could not be compared")
                .doesNotContain("the hub stays");
        assertThat(diff("--exit-code").exitCode()).isEqualTo(1);
    }

    @Test
    void an_output_folder_that_is_not_there_is_an_error() throws IOException {
        EstateCopy.of(Path.of("examples/one-spoke"), folder);
        CommandLineRun run = diff();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[output/no-manifest]");
    }
}
