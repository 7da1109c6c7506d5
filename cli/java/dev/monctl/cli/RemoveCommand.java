package dev.monctl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Removes something from the topology. */
@Command(
        name = "remove",
        description = "Remove something from the topology, and keep its comments and its order.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RemoveSpokeCommand.class, HelpCommand.class},
        footer = {"", "Examples:", "  monctl remove spoke euw2 --dry-run"})
final class RemoveCommand {}
