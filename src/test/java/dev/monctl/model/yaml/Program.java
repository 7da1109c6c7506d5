package dev.monctl.model.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that a test of the tag {@code engines} asks; a missing one fails the test. */
record Program(Path file) {

    static Program named(String name) {
        Stream<String> folders = Stream.concat(
                Stream.of("tools/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)));
        return folders.map(folder -> Path.of(folder, name).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst()
                .map(Program::new)
                .orElseGet(() -> fail("%s is neither in tools/bin nor on the PATH", name));
    }

    /** What it prints, whatever its exit code. */
    String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
