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
        subcommands = {AddSpokeCommand.class, HelpCommand.class},
        footer = {"", "Examples:", "  monctl add spoke euw2 --address 100.64.0.14"})
final class AddCommand {}
