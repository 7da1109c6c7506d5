package dev.monctl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Says why the output is as it is. */
@Command(
        name = "explain",
        description = "Say why something in the output is as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ExplainValuesCommand.class, HelpCommand.class})
final class ExplainCommand {}
