package dev.monctl.cli;

import dev.monctl.model.topology.TopologySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the topology, for editors. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of topology.yaml.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  monctl schema > topology.schema.json    for an editor"})
final class SchemaCommand implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        command.commandLine().getOut().print(TopologySchema.text());
        command.commandLine().getOut().flush();
    }
}
