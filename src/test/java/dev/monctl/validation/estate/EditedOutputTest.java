package dev.monctl.validation.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an output whose parts no longer fit together, and that nothing is said of one whose parts do. */
final class EditedOutputTest {
    @TempDir
    private Path cache;

    static Stream<String> cases() throws IOException {
        return EditedCase.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_what_does_not_fit_and_shows_both_places(String name) throws Exception {
        List<Finding> findings = findings(EditedCase.named(name));
        new Golden(EditedCase.message(name)).holds(PrintedFindings.text(findings));
        assertThat(findings).isNotEmpty();
    }

    static Stream<String> estates() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return Stream.concat(
                    Stream.of("."),
                    examples.filter(Files::isDirectory).map(Path::toString).sorted())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void is_silent_about_an_output_as_it_was_rendered(String estate) throws Exception {
        assertThat(findings(new EditedCase(estate, List.of())))
                .extracting(Finding::what)
                .isEmpty();
    }

    private List<Finding> findings(EditedCase edited) throws Exception {
        EngineRoom nobody = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(HelmEngines.embedded(), nobody, cache)
                .judge(edited.tree(), edited.read()).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
