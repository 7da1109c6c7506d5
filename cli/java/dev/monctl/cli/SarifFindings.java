package dev.monctl.cli;

import dev.monctl.cli.repository.Repository;
import dev.monctl.cli.sarif.SarifReport;
import java.nio.file.Path;

/** Findings for GitHub's code scanning and whoever else reads SARIF. */
final class SarifFindings {
    private SarifFindings() {}

    static String write(Report report) {
        return SarifReport.of(report.findings(), Repository.around(Path.of("")), Version.number());
    }
}
