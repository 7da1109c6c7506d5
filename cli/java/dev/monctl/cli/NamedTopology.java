package dev.monctl.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which estate a command is about whose arguments are something else. */
final class NamedTopology {
    @Option(
            names = {"-t", "--topology"},
            paramLabel = "TOPOLOGY",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("topology.yaml");

    Path file() {
        return file;
    }
}
