package dev.monctl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Adds something to the topology. */
@Command(
        name = "add",
        description = "Add something to the topology, and keep its comments and its order.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AddSpokeCommand.class, HelpCommand.class})
final class AddCommand {}
