package dev.monctl.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which estate a command is about. */
final class TopologyOption {
    @Parameters(
            paramLabel = "TOPOLOGY",
            arity = "0..1",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("topology.yaml");

    Path file() {
        return file;
    }
}
