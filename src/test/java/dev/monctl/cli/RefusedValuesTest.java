package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of an owner's that the agent's chart refuses: said at the line that the owner wrote, with what to type instead. */
final class RefusedValuesTest {
    private static final Path CASES = Path.of("src/test/resources/refused-values");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "unknown-key-in-a-cluster-file",
                "unknown-key-in-inline-values",
                "wrong-types-in-a-stage-file",
                "a-null-that-takes-away"
            })
    void are_shown_where_their_owner_wrote_them(String name) throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        EstateCopy.lay(CASES.resolve(name), folder);
        CommandLineRun run = CommandLineRun.render(folder.resolve("topology.yaml"), folder.resolve("charts-out"));
        assertThat(run.exitCode()).isEqualTo(1);
        new Golden(CASES.resolve(name).resolve("message.txt")).holds(run.out().replace(folder + "/", ""));
    }
}
