package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Which version a program is, as it says itself. */
public record ProgramVersion(String program, String version) {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Asks it; one that does not say a version, as one that somebody built for himself, has the empty one. */
    public static ProgramVersion of(Program program) throws IOException, InterruptedException {
        List<String> arguments =
                Tool.named(program.name()).map(Tool::versionArguments).orElse(List.of("--version"));
        Program.Outcome outcome = program.run(arguments, "", LIMIT);
        // Some say it on one stream, some on the other.
        String output = Pin.bare(outcome.output());
        return new ProgramVersion(program.name(), output.isEmpty() ? Pin.bare(outcome.errors()) : output);
    }

    /** What is to say where it is another one than these want. */
    List<Finding> judge(List<Pin> pins) {
        return pins.stream()
                .distinct()
                .filter(pin -> !version.isEmpty() && !pin.isMetBy(version))
                .map(pin -> Finding.warning(
                        "engine/other-version",
                        Place.file(program),
                        program + " is " + version + ", " + pin.why() + " " + Pin.bare(pin.version()),
                        "another version may say something else",
                        "put " + program + " " + Pin.bare(pin.version()) + " into tools/bin or on the PATH"))
                .toList();
    }
}
