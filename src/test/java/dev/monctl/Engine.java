package dev.monctl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Toolbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that a test of the tag {@code engines} asks; a missing one fails the test. */
public record Engine(Program program) {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    public static Engine named(String name) {
        return new Engine(Toolbox.of(Path.of(""))
                .find(name)
                .orElseThrow(() -> new AssertionError(name + " is neither in tools/bin nor on the PATH")));
    }

    /** What it prints; it must be content with what it is asked. */
    public String passes(String... arguments) throws Exception {
        Program.Outcome outcome = program.run(List.of(arguments), "", LIMIT);
        assertThat(outcome.finished()).as("%s ended in time", program.name()).isTrue();
        assertThat(outcome.exitCode())
                .as("%s %s%n%s%s", program.name(), String.join(" ", arguments), outcome.output(), outcome.errors())
                .isZero();
        return outcome.output();
    }

    /** Whether it is content with what it is asked. */
    public boolean accepts(String... arguments) throws Exception {
        Program.Outcome outcome = program.run(List.of(arguments), "", LIMIT);
        assertThat(outcome.finished()).as("%s ended in time", program.name()).isTrue();
        return outcome.exitCode() == 0;
    }

    /** It must not be content with what it is asked. */
    public void refuses(String... arguments) throws Exception {
        Program.Outcome outcome = program.run(List.of(arguments), "", LIMIT);
        assertThat(outcome.finished()).as("%s ended in time", program.name()).isTrue();
        assertThat(outcome.exitCode())
                .as("%s %s%n%s", program.name(), String.join(" ", arguments), outcome.output())
                .isEqualTo(1);
    }

    /** What it prints, whether it is content or not. */
    public String prints(String... arguments) throws Exception {
        return program.run(List.of(arguments), "", LIMIT).output();
    }
}
