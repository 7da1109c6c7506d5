package dev.monctl.cli.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One {@code complete} for each command, option and argument; picocli writes none for fish. */
final class FishCompletion {
    /** Only a full stop before another sentence: there are some in file names, too. */
    private static final Pattern END = Pattern.compile("\\. (?=\\p{Lu})");

    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandLine program) {
        FishCompletion completion = new FishCompletion(program.getCommandName());
        completion.script.append("# Completion of ").append(completion.program).append(" for fish.\n");
        completion.line("-f"); // files only where an argument is one
        completion.command(program, List.of());
        return completion.script.toString();
    }

    private void command(CommandLine command, List<String> path) {
        List<CommandLine> below = command.getSubcommands().values().stream()
                .distinct()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .toList();
        String here = "-n " + quoted(condition(path, below));
        for (CommandLine each : below) {
            line(here, "-a", each.getCommandName(), "-d", quoted(firstSentence(description(each.getCommandSpec()))));
        }
        command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> option(here, option));
        command.getCommandSpec().positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .forEach(argument -> line(here, values(argument)));
        for (CommandLine each : below) {
            command(
                    each,
                    Stream.concat(path.stream(), Stream.of(each.getCommandName()))
                            .toList());
        }
    }

    /** True as soon as all words of the path were typed, and none of the commands below it. */
    private static String condition(List<String> path, List<CommandLine> below) {
        Stream<String> typed = path.stream().map(word -> "__fish_seen_subcommand_from " + word);
        if (below.isEmpty()) {
            return typed.collect(Collectors.joining("; and "));
        }
        String others = below.stream().map(CommandLine::getCommandName).collect(Collectors.joining(" "));
        return Stream.concat(typed, Stream.of("not __fish_seen_subcommand_from " + others))
                .collect(Collectors.joining("; and "));
    }

    private void option(String here, OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        String description = quoted(firstSentence(option.description()));
        String value = option.arity().max() == 0 ? "" : " -r " + values(option);
        line(here, names + value, "-d", description);
    }

    /** What may stand there: files, or some words, or something that only its author knows. */
    private static String values(ArgSpec argument) {
        if (Path.class.isAssignableFrom(argument.auxiliaryTypes()[0])) {
            return "-F";
        }
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? "-f"
                : "-f -a "
                        + quoted(StreamSupport.stream(candidates.spliterator(), false)
                                .collect(Collectors.joining(" ")));
    }

    private static String[] description(CommandSpec command) {
        return command.usageMessage().description();
    }

    /** Its lines are as long as a terminal is wide, so that a sentence may go on in the next. */
    private static String firstSentence(String[] description) {
        String all = Ansi.OFF
                .string(String.join(" ", description))
                .replace("%n", " ")
                .replace("%%", "%")
                .strip();
        return END.split(all, 2)[0].replaceFirst("\\.$", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void line(String... words) {
        script.append("complete -c ")
                .append(program)
                .append(' ')
                .append(String.join(" ", words))
                .append('\n');
    }
}
