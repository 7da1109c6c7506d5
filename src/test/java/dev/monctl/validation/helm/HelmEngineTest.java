package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelmEngineTest {
    static List<String> cases() throws IOException {
        // That one has no outcome; HelmProcessTest has it rendered.
        return ChartCase.names().stream()
                .filter(name -> !name.equals("does-not-end"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_what_is_wrong_with_the_chart(String name) throws IOException {
        Path golden = Path.of("src/test/resources/charts", name, "outcome.txt");
        String actual = ChartCase.read(name).outcome(HelmEngines.embedded());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
            fail("rewrote %s: review the diff, then run again without golden.update", golden);
        }
        assertThat(actual).as("golden file %s", golden).isEqualTo(Files.readString(golden));
    }
}
