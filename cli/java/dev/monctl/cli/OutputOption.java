package dev.monctl.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the output lies. */
final class OutputOption {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "charts-out",
            description = "The output folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("charts-out");

    Path folder() {
        return folder;
    }
}
