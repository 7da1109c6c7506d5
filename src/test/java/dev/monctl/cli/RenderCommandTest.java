package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static dev.monctl.cli.CommandLineRun.render;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenderCommandTest {
    private static final Path REFERENCE = Path.of("topology.yaml");

    @TempDir
    private Path folder;

    private Path out;
    private Path estate;

    @BeforeEach
    void copy_the_estate() throws IOException {
        out = folder.resolve("charts-out");
        estate = EstateCopy.of(Path.of(""), folder);
    }

    @Test
    void the_committed_output_is_what_the_reference_estate_renders_to() throws IOException {
        assertThat(render(REFERENCE, out).exitCode()).isZero();
        assertThat(texts(out)).isEqualTo(texts(Path.of("charts-out")));
    }

    @Test
    void a_second_run_touches_no_file() throws IOException {
        render(estate, out);
        SortedMap<String, FileTime> before = times(out);
        assertThat(render(estate, out).exitCode()).isZero();
        assertThat(times(out)).isEqualTo(before);
    }

    @Test
    void check_accepts_what_render_wrote_and_writes_nothing() throws IOException {
        render(estate, out);
        SortedMap<String, FileTime> before = times(out);
        assertThat(render(estate, out, "--check").exitCode()).isZero();
        assertThat(times(out)).isEqualTo(before);
    }

    @Test
    void check_shows_as_a_diff_what_a_change_of_the_topology_does() throws IOException {
        render(estate, out);
        edit(estate, "evaluationInterval: 30s", "evaluationInterval: 15s");
        CommandLineRun check = render(estate, out, "--check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("--- a/charts/monitoring/values.yaml", "+++ b/charts/monitoring/values.yaml")
                .contains("-  evaluationInterval: 30s", "+  evaluationInterval: 15s")
                .contains("error[output/out-of-date]");
    }

    @Test
    void check_refuses_what_lies_where_argo_cd_deploys_it_and_was_not_rendered() throws IOException {
        render(estate, out);
        Files.writeString(out.resolve("README"), "deployed by nobody\n");
        assertThat(render(estate, out, "--check").exitCode()).isZero();

        Files.writeString(out.resolve("charts/monitoring/templates/backdoor.yaml"), "kind: Pod\n");
        Files.writeString(out.resolve("argo-apps/other.yaml"), "kind: Application\n");
        CommandLineRun check = render(estate, out, "--check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("error[output/not-rendered] charts/monitoring/templates/backdoor.yaml")
                .contains("error[output/not-rendered] argo-apps/other.yaml")
                .doesNotContain("README", "output/out-of-date");
    }

    @Test
    void check_of_a_folder_that_is_not_there_says_so() {
        assertThat(render(estate, out, "--check").exitCode()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void an_error_in_the_topology_leaves_the_folder_as_it_is() throws IOException {
        render(estate, out);
        SortedMap<String, String> before = texts(out);
        edit(estate, "size: 28GB", "size: 31GB");
        CommandLineRun run = render(estate, out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[capacity/retention-exceeds-claim]", "topology.yaml:43:35");
        assertThat(texts(out)).isEqualTo(before);
    }

    @Test
    void a_file_that_was_edited_by_hand_is_not_lost() throws IOException {
        render(estate, out);
        Path values = out.resolve("charts/monitoring/values.yaml");
        edit(values, "evaluationInterval: 30s", "evaluationInterval: 1m");
        edit(estate, "evaluationInterval: 30s", "evaluationInterval: 15s");

        CommandLineRun refused = render(estate, out);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("error[output/edited-by-hand]", "charts/monitoring/values.yaml");
        assertThat(values).content().contains("evaluationInterval: 1m");

        assertThat(render(estate, out, "--force").exitCode()).isZero();
        assertThat(values).content().contains("evaluationInterval: 15s");
    }

    @Test
    void validate_finds_what_somebody_broke_in_the_folder() throws IOException {
        render(estate, out);
        edit(out.resolve("charts/monitoring/templates/loki/service.yaml"), "kind: Service", "kind: Servise");
        CommandLineRun run = monctl("validate", estate, "-o", out, "--engines=off");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("--> " + out + "/charts/monitoring/templates/loki/service.yaml:")
                .contains("Servise", "error[kubernetes/unknown-kind]");
    }

    @Test
    void findings_can_be_written_for_programs() {
        CommandLineRun json = render(estate, out, "--format=json");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out()).startsWith("{").endsWith("}\n");
        CommandLineRun github = monctl("validate", estate, "-o", out, "--engines=off", "--format=github");
        assertThat(github.out()).contains("::warning file=").doesNotContain("-->");
    }

    @Test
    void wrong_usage_names_the_option_that_was_meant() {
        CommandLineRun run = monctl("render", "--chek");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--chek", "--check");
        assertThat(monctl("render", "--engines=require:kubeconfrom").err()).contains("kubeconform");
    }

    /** The words that run each command that does something; picocli brings the one that prints help. */
    private static List<List<String>> commands(CommandLine group) {
        List<List<String>> commands = new ArrayList<>();
        group.getSubcommands().forEach((name, command) -> {
            if (command.getSubcommands().isEmpty() && !name.equals("help")) {
                commands.add(List.of(name));
            }
            commands(command)
                    .forEach(below -> commands.add(
                            Stream.concat(Stream.of(name), below.stream()).toList()));
        });
        return commands;
    }

    @Test
    void every_command_explains_itself_in_lines_of_80_columns() {
        for (List<String> command : commands(Monctl.commandLine())) {
            CommandLineRun help =
                    monctl(Stream.concat(command.stream(), Stream.of("--help")).toArray());
            assertThat(help.exitCode()).as(command.toString()).isZero();
            // A line that is longer is broken, and goes on without its indent.
            assertThat(help.out()
                            .substring(help.out().indexOf("\nExample"))
                            .lines()
                            .skip(2))
                    .as(command.toString())
                    .allMatch(line -> line.startsWith("  "));
            assertThat(monctl(Stream.concat(command.stream(), Stream.of("--version"))
                                    .toArray())
                            .out())
                    .startsWith("monctl ");
        }
        assertThat(monctl("--help").out()).contains("  130   interrupted").contains("is out of date\n");
    }

    @Test
    void an_output_folder_that_an_empty_variable_made_is_wrong_usage() {
        for (String unset : new String[] {"", "/", "/.."}) {
            CommandLineRun run = monctl("render", estate, "-o", unset, "--engines=off");
            assertThat(run.exitCode()).as(unset).isEqualTo(2);
            assertThat(run.err()).contains("'" + unset + "'");
        }
    }

    @Test
    void check_of_a_folder_that_is_a_file_is_a_finding() throws IOException {
        Files.writeString(out, "a file\n");
        CommandLineRun check = render(estate, out, "--check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("error[output/not-a-folder]");
    }

    @Test
    void a_topology_that_is_not_there_is_a_finding() {
        CommandLineRun run = render(folder.resolve("nowhere.yaml"), out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[yaml/missing-file]");
        assertThat(out).doesNotExist();
    }

    @Test
    void the_schema_is_printed_for_editors() {
        assertThat(monctl("schema").out()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    private static void edit(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    private static SortedMap<String, String> texts(Path root) throws IOException {
        // Archives are no text; one letter for each byte keeps them apart all the same.
        return walk(root, file -> Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    private static SortedMap<String, FileTime> times(Path root) throws IOException {
        return walk(root, file -> Files.getLastModifiedTime(file));
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    private static <T> SortedMap<String, T> walk(Path root, Reading<T> reading) throws IOException {
        SortedMap<String, T> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    all.put(root.relativize(file).toString(), reading.of(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return all;
    }
}
