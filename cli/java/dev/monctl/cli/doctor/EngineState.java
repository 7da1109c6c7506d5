package dev.monctl.cli.doctor;

import dev.monctl.validation.engine.Pin;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.ProgramVersion;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.engine.Toolbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program that monctl can ask, as it is on this machine.
 *
 * @param path empty where it is missing
 * @param version empty where it is missing, or does not say
 * @param remark what is not as it should be; empty where nothing is
 */
record EngineState(Tool tool, Optional<Path> path, String version, String remark) {
    /** All of them, in the order of the alphabet. */
    static List<EngineState> all(Toolbox toolbox, Set<String> required) {
        // Each is a process that mostly waits for its disk.
        return Arrays.stream(Tool.values())
                .parallel()
                .map(tool -> look(tool, toolbox, required))
                .sorted(Comparator.comparing(state -> state.tool().program()))
                .toList();
    }

    private static EngineState look(Tool tool, Toolbox toolbox, Set<String> required) {
        Optional<Program> program = toolbox.find(tool.program());
        if (program.isEmpty()) {
            boolean isRequired = required.contains(tool.program());
            return new EngineState(tool, Optional.empty(), "", isRequired ? "required" : "");
        }
        Path path = program.get().path();
        try {
            String version = ProgramVersion.of(program.get()).version();
            return new EngineState(tool, Optional.of(path), version, otherThanTested(tool, version));
        } catch (IOException broken) {
            return new EngineState(tool, Optional.of(path), "", "it cannot be run: " + broken.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new EngineState(tool, Optional.of(path), "", "it was not asked");
        }
    }

    private static String otherThanTested(Tool tool, String version) {
        return tool.tested()
                .filter(pin -> !version.isEmpty() && !pin.isMetBy(version))
                .map(Pin::version)
                .map(tested -> "monctl was tested with " + tested)
                .orElse("");
    }

    boolean isThere() {
        return path.isPresent();
    }
}
