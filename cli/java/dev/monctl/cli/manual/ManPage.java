package dev.monctl.cli.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The page of one command. */
public final class ManPage {
    private final CommandLine command;
    private final CommandSpec spec;
    private final UsageMessageSpec usage;
    private final Roff page;

    private ManPage(CommandLine command, String source) {
        this.command = command;
        this.spec = command.getCommandSpec();
        this.usage = spec.usageMessage();
        this.page = new Roff(name(spec).toUpperCase(Locale.ROOT), source);
    }

    /**
     * The pages of a program and of its commands that are not hidden, by name: {@code monctl-explain-values}.
     *
     * @param source the program with its version
     */
    public static Map<String, String> all(CommandLine program, String source) {
        Map<String, String> pages = new TreeMap<>();
        pages.put(name(program.getCommandSpec()), new ManPage(program, source).written());
        for (CommandLine below : shown(program)) {
            pages.putAll(all(below, source));
        }
        return pages;
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private static List<CommandLine> shown(CommandLine command) {
        return command.getSubcommands().values().stream()
                .distinct()
                .filter(below -> !below.getCommandSpec().usageMessage().hidden())
                .filter(below -> !(below.getCommand() instanceof CommandLine.HelpCommand))
                .toList();
    }

    private String written() {
        List<String> description = lines(usage.description());
        String first = description.isEmpty() ? "" : description.get(0);
        page.section("NAME").about(name(spec), first.endsWith(".") ? first.substring(0, first.length() - 1) : first);
        page.section("SYNOPSIS").literal(command.getHelp().synopsis(0).lines().toList());
        page.section("DESCRIPTION");
        description.forEach(page::paragraph);
        arguments();
        options();
        commands();
        exitCodes();
        examples();
        seeAlso();
        return page.toString();
    }

    private void arguments() {
        List<PositionalParamSpec> arguments = spec.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .toList();
        if (!arguments.isEmpty()) {
            page.section("ARGUMENTS");
            arguments.forEach(argument -> page.item(argument.paramLabel(), lines(argument)));
        }
    }

    private void options() {
        page.section("OPTIONS");
        spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted((one, other) -> one.longestName().compareTo(other.longestName()))
                .forEach(option -> page.item(term(option), lines(option)));
    }

    private static String term(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    private void commands() {
        List<CommandLine> below = shown(command);
        if (!below.isEmpty()) {
            page.section("COMMANDS");
            below.forEach(each -> page.item(
                    each.getCommandName(),
                    lines(each.getCommandSpec().usageMessage().description())));
        }
    }

    private void exitCodes() {
        Map<String, String> codes = usage.exitCodeList();
        if (!codes.isEmpty()) {
            page.section("EXIT STATUS");
            codes.forEach((code, meaning) -> page.item(code, List.of(meaning)));
        }
    }

    /** The footer: an empty line, a heading, and the examples. */
    private void examples() {
        List<String> footer = lines(usage.footer());
        if (footer.size() > 2) {
            page.section("EXAMPLES").literal(footer.subList(2, footer.size()));
        }
    }

    private void seeAlso() {
        Stream<String> above = Stream.ofNullable(spec.parent()).map(ManPage::name);
        Stream<String> below = shown(command).stream().map(each -> name(each.getCommandSpec()));
        String others = Stream.concat(above, below).map(each -> each + "(1)").collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            page.section("SEE ALSO").paragraph(others);
        }
    }

    private static List<String> lines(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        String words = candidates == null
                ? ""
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(", "));
        return Arrays.stream(argument.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString()))
                        .replace("${COMPLETION-CANDIDATES}", words))
                .map(ManPage::plain)
                .toList();
    }

    private static List<String> lines(String[] texts) {
        return Arrays.stream(texts).map(ManPage::plain).toList();
    }

    /** Without the marks of a format and of colours. */
    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", " ").replace("%%", "%"));
    }
}
