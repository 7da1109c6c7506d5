package dev.monctl.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command that edits the topology goes about it. */
final class EditOptions {
    @Option(
            names = "--topology",
            paramLabel = "TOPOLOGY",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path topology = Path.of("topology.yaml");

    @Option(names = "--dry-run", description = "Write nothing; show what would be done.")
    private boolean dryRun;

    @Option(names = "--render", description = "Render afterwards, as monctl render does.")
    private boolean render;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path topology() {
        return topology;
    }

    boolean isDryRun() {
        return dryRun;
    }

    /** Renders, if that is wanted; the exit code. */
    int renderInto(Path out) {
        if (!render || dryRun) {
            return 0;
        }
        CommandLine own = command.commandLine();
        return Monctl.commandLine()
                .setOut(own.getOut())
                .setErr(own.getErr())
                .execute("render", topology.toString(), "--out", out.toString());
    }
}
