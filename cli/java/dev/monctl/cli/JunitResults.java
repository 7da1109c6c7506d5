package dev.monctl.cli;

import dev.monctl.cli.junit.JunitCase;
import dev.monctl.cli.junit.JunitReport;
import dev.monctl.cli.junit.JunitSuite;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.promtool.TestResult;
import dev.monctl.validation.promtool.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results of unit tests as JUnit XML: a suite for each file. What could not be run is a suite's error. */
final class JunitResults {
    private static final String FAILED = "test/failed";

    private JunitResults() {}

    static void write(Path file, TestRun run) throws IOException {
        Files.writeString(file, text(run));
    }

    /** The whole document; ends with a line end. */
    static String text(TestRun run) {
        return JunitReport.of(suites(run));
    }

    private static List<JunitSuite> suites(TestRun run) {
        Map<String, List<JunitCase>> cases = new LinkedHashMap<>();
        for (TestResult result : run.results()) {
            cases.computeIfAbsent(result.test().file(), none -> new ArrayList<>())
                    .add(test(result));
        }
        List<JunitSuite> suites = new ArrayList<>();
        cases.forEach((file, tests) -> suites.add(new JunitSuite(file, tests)));
        for (Finding finding : run.findings()) {
            if (!finding.code().equals(FAILED)) {
                suites.add(new JunitSuite(finding.place().file(), List.of(notRun(finding))));
            }
        }
        return suites;
    }

    private static JunitCase test(TestResult result) {
        List<JunitCase.Problem> failures = result.failures().stream()
                .map(failure -> JunitCase.Problem.of(FAILED, failure))
                .toList();
        return JunitCase.failed(result.test().name(), failures);
    }

    private static JunitCase notRun(Finding finding) {
        return JunitCase.notRun("can be run", JunitCase.Problem.of(finding.code(), finding.what()));
    }
}
