package dev.monctl.validation.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.ExampleFolders;
import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.Validator;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus of defects: each is applied to an output as it was rendered, and caught by a finding that names it, at its line. What
 * is said of it lies beside it. Of an output that nobody has edited nothing is said.
 */
@Tag("thorough")
final class EditedOutputTest {
    private static final AtomicInteger CAUGHT = new AtomicInteger();

    /** Most of each output is as in the one before. */
    private static final ProofMemory MEMORY = new ProofMemory();

    @TempDir
    private static Path cache;

    static Stream<String> cases() throws IOException {
        return EditedCase.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void catches_a_defect_at_its_line(String name) throws Exception {
        EditedCase edited = EditedCase.named(name);
        OutputTree tree = edited.tree();
        List<Finding> findings = findings(tree, edited.read());
        assertThat(edited.caught()).isNotEmpty();
        for (CaughtDefect caught : edited.caught()) {
            caught.isAmong(findings, tree);
        }
        new Golden(EditedCase.message(name)).holds(PrintedFindings.text(findings));
        CAUGHT.incrementAndGet();
    }

    @AfterAll
    static void print_the_score() throws IOException {
        System.out.println("defects: " + CAUGHT + " of " + EditedCase.names().size() + " caught");
    }

    static Stream<String> estates() throws IOException {
        return Stream.concat(Stream.of("."), ExampleFolders.all().stream().map(Path::toString));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void is_silent_about_an_output_as_it_was_rendered(String estate) throws Exception {
        EditedCase none = EditedCase.none(estate);
        assertThat(findings(none.tree(), none.read())).extracting(Finding::what).isEmpty();
    }

    private static List<Finding> findings(OutputTree tree, Estate estate) throws Exception {
        EngineRoom nobody = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(HelmEngines.embedded(), nobody, cache)
                .remembering(MEMORY).judge(tree, estate).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
