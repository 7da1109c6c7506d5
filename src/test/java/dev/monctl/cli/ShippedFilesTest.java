package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a distribution beside the program, all of it made from the commands themselves. */
class ShippedFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void each_shell_is_told_of_all_commands_but_those_for_the_build(String shell) {
        CommandLineRun run = monctl("completion", shell);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(shown()).doesNotContain("bom", "%n");
    }

    @Test
    void fish_is_told_what_an_option_takes() {
        assertThat(monctl("completion", "fish").out())
                .contains(
                        "complete -c monctl -n '__fish_seen_subcommand_from render' -s o -l out -r -F -d 'The output folder",
                        " -l engines -r -f -d 'External programs that judge the output, too: auto (those that are found), off, or require:NAME,… (an error where one is missing)'",
                        "complete -c monctl -n '__fish_seen_subcommand_from doctor' -l format -r -f -a 'text json' -d ",
                        "complete -c monctl -n '__fish_seen_subcommand_from explain; and not __fish_seen_subcommand_from ",
                        "Render the estate\\'s charts");
    }

    @Test
    void another_shell_is_wrong_usage() {
        assertThat(monctl("completion", "tcsh").exitCode()).isEqualTo(2);
    }

    @Test
    void each_command_has_a_page_for_man() throws IOException {
        assertThat(monctl("generate", "man", folder).exitCode()).isZero();
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .contains("monctl.1", "monctl-explain-values.1")
                    .contains(Stream.of(shown())
                            .map(command -> "monctl-" + command + ".1")
                            .toArray(String[]::new))
                    .noneMatch(page -> page.contains("generate") || page.contains("help"));
        }
    }

    @Test
    void a_page_says_what_the_help_says_in_the_language_of_man() throws IOException {
        monctl("generate", "man", folder);
        assertThat(folder.resolve("monctl-render.1"))
                .content()
                .startsWith(".TH \"MONCTL\\-RENDER\" 1 ")
                .contains(
                        ".SH NAME\nmonctl\\-render \\- Render the estate\\(aqs charts, ",
                        ".TP\n\\fB\\-o, \\-\\-out=FOLDER\\fR\nThe output folder (default: charts\\-out).\n",
                        "How findings are written: text, json",
                        ".SH EXAMPLES\n.nf\n  monctl render   ",
                        ".SH SEE ALSO\nmonctl(1)\n");
        assertThat(folder.resolve("monctl.1")).content().contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\nclean\n");
    }

    @Test
    void a_bill_of_materials_is_completed() throws IOException {
        Path bill = Files.writeString(
                folder.resolve("bom.json"),
                "{\"metadata\": {\"component\": {\"name\": \"monctl\"}}, \"components\": [{\"name\": \"picocli\"}]}");
        JsonNode completed =
                JsonMapper.shared().readTree(monctl("generate", "bom", bill).out());
        assertThat(completed.at("/components/0/name").asString()).isEqualTo("picocli");
        assertThat(completed.at("/components/1/purl").asString()).startsWith("pkg:golang/helm.sh/helm/v3@v3.");
        assertThat(completed.at("/metadata/component/properties").valueStream())
                .anyMatch(property -> property.path("name").asString().equals("monctl:rendered:Prometheus")
                        && property.path("value").asString().startsWith("v3."));
    }

    private static String[] shown() {
        List<String> commands = Monctl.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .map(CommandLine::getCommandName)
                .filter(command -> !command.equals("help"))
                .toList();
        return commands.toArray(String[]::new);
    }
}
