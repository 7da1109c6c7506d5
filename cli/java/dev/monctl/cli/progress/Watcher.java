package dev.monctl.cli.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody looks at standard error while it is written: a person at a terminal, and no CI that keeps it as a log. */
final class Watcher {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Watcher() {}

    static boolean isThere(Map<String, String> environment) {
        return !Surroundings.isPipeline(environment)
                && !Surroundings.isDumb(environment, System.getProperty("os.name", ""))
                && isTerminal();
    }

    /** Java knows about the console as a whole; Linux says where standard error alone leads. */
    private static boolean isTerminal() {
        try {
            Path target = Files.readSymbolicLink(STANDARD_ERROR);
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | InvalidPathException | UnsupportedOperationException otherSystem) {
            return Ansi.AUTO.enabled();
        }
    }
}
