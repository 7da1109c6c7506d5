package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.judge.Examined;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What monctl says about the estate of the architecture document: where the document is wrong, and no error. */
final class ReferenceFindingsTest {
    @Test
    void says_what_the_golden_file_holds_and_no_error() throws IOException {
        Report report = new Report(Examined.of(Path.of("topology.yaml")).unaccepted());
        Golden.of("reference-findings.txt").holds(FindingFormat.text.text(report));
        assertThat(report.exitCode()).isZero();
    }
}
