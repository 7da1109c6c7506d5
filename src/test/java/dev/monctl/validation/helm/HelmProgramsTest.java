package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded Helm and the one on the PATH say the same and render the same. */
@Tag("engines")
class HelmProgramsTest {
    static List<String> cases() throws IOException {
        return HelmEngineTest.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void have_the_same_outcome(String name) throws IOException {
        ChartCase chart = ChartCase.read(name);
        assertThat(chart.outcome(commandLine())).isEqualTo(chart.outcome(HelmEngines.embedded()));
    }

    private static HelmEngine commandLine() {
        return HelmEngines.at(Engine.named("helm").program().path());
    }
}
