package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody reads and types first. */
final class FirstWordsTest {
    @Test
    void each_command_is_told_in_one_whole_sentence() {
        Monctl.commandLine().getSubcommands().values().forEach(command -> {
            String first = command.getCommandSpec().usageMessage().description()[0];
            assertThat(first).as(command.getCommandName()).endsWith(".");
        });
    }

    @Test
    void an_example_is_rendered_with_the_program_of_the_folder_above() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            List<Path> readmes = examples.map(example -> example.resolve("README.md"))
                    .filter(Files::exists)
                    .toList();
            assertThat(readmes)
                    .isNotEmpty()
                    .allSatisfy(readme -> assertThat(Files.readString(readme)).doesNotContainPattern("(?m)^monctl "));
        }
        assertThat(Path.of("monctl")).isExecutable();
    }
}
