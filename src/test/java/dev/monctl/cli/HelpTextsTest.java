package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What `--help` shows, and what wrong usage is told. */
class HelpTextsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_has_examples_that_can_be_typed(String name, CommandLine command) {
        List<String> footer = List.of(command.getCommandSpec().usageMessage().footer());
        assertThat(footer).as(name).contains("Examples:");
        List<String> examples = footer.stream()
                .filter(line -> line.startsWith("  monctl "))
                .map(line -> line.strip().replaceFirst(" {2,}.*", ""))
                .toList();
        assertThat(examples).as(name).isNotEmpty().allSatisfy(example -> {
            String typed = example.replaceFirst(" [<>|] .*", "");
            ParseResult parsed = Monctl.commandLine()
                    .parseArgs(Arrays.stream(typed.split(" +")).skip(1).toArray(String[]::new));
            assertThat(parsed.errors()).as(example).isEmpty();
            if (!name.equals("monctl")) {
                assertThat(typed + " ").as("an example of its own command").startsWith(name + " ");
            }
        });
    }

    static Stream<Arguments> commands() {
        List<Arguments> commands = new ArrayList<>();
        add("monctl", Monctl.commandLine(), commands);
        return commands.stream();
    }

    private static void add(String name, CommandLine command, List<Arguments> commands) {
        commands.add(Arguments.of(name, command));
        command.getSubcommands().forEach((sub, below) -> {
            if (!sub.equals("help")) {
                add(name + " " + sub, below, commands);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "rendr,                            monctl render",
        "validate --fromat json,           --format",
        "validate --format jsn,            json",
        "render --chek,                    --check",
        "doctor --engine=off,              --engines",
        "explain valuse homelab-k8s a.b,   monctl explain values",
        "plan --chnaged,                   --changed",
        "validate --color sometimes,       always",
    })
    void wrong_usage_names_what_was_meant(String typed, String meant) {
        CommandLineRun run = monctl((Object[]) typed.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(meant);
        assertThat(run.err().lines().count()).as(run.err()).isLessThan(8);
    }

    @Test
    void wrong_usage_says_where_the_help_is() {
        assertThat(monctl("plan", "--nonsense").err()).contains("monctl plan --help");
    }
}
