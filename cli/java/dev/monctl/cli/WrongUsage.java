package dev.monctl.cli;

import dev.monctl.model.finding.Suggestion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be understood: what is wrong, what was meant most likely, and where to read on. */
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        meant(wrong, spec, List.of(arguments)).ifPresent(name -> err.println("Did you mean '" + name + "'?"));
        err.println("See '" + spec.qualifiedName() + " --help'.");
        err.flush();
        return spec.exitCodeOnInvalidInput();
    }

    private static Optional<String> meant(ParameterException wrong, CommandSpec spec, List<String> arguments) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return option(unmatched.getUnmatched(), spec).or(() -> subcommand(arguments, spec));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null ? Optional.empty() : word(argument, arguments);
    }

    private static Optional<String> option(List<String> unmatched, CommandSpec spec) {
        List<String> options = new ArrayList<>();
        spec.options().forEach(option -> options.addAll(List.of(option.names())));
        return unmatched.stream()
                .filter(text -> text.startsWith("-"))
                .flatMap(text -> Suggestion.nearest(text.replaceFirst("=.*", ""), options).stream())
                .findFirst();
    }

    private static Optional<String> subcommand(List<String> arguments, CommandSpec spec) {
        return arguments.stream()
                .flatMap(text -> Suggestion.nearest(text, spec.subcommands().keySet()).stream())
                .filter(name -> !arguments.contains(name))
                .map(name -> spec.qualifiedName() + " " + name)
                .findFirst();
    }

    /** Of an option that takes one of few words, the nearest to what was typed. */
    private static Optional<String> word(ArgSpec argument, List<String> arguments) {
        if (!argument.type().isEnum()) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .toList();
        return arguments.stream()
                .flatMap(text -> Stream.of(text.substring(text.indexOf('=') + 1)))
                .flatMap(text -> Suggestion.nearest(text, words).stream())
                .findFirst();
    }
}
