package dev.monctl.cli;

import dev.monctl.cli.junit.JunitCase;
import dev.monctl.cli.junit.JunitReport;
import dev.monctl.cli.junit.JunitSuite;
import dev.monctl.model.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as JUnit XML: a suite for each file and a test in it for each code. A test fails by errors; what only warns is
 * its output. Without findings there is one test that says so, since many a CI takes a report without tests for a failure.
 */
final class JunitFindings {
    private JunitFindings() {}

    static String write(Report report) {
        Map<String, Map<String, List<Finding>>> files = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> files.computeIfAbsent(finding.place().file(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.code(), none -> new ArrayList<>())
                        .add(finding));
        List<JunitSuite> suites = new ArrayList<>();
        files.forEach((file, codes) -> {
            List<JunitCase> cases = new ArrayList<>();
            codes.forEach((code, findings) -> cases.add(test(code, findings)));
            suites.add(new JunitSuite(file, cases));
        });
        return JunitReport.of(suites.isEmpty() ? nothing(report) : suites);
    }

    private static List<JunitSuite> nothing(Report report) {
        return List.of(new JunitSuite("monctl", List.of(JunitCase.passed(report.summary(), ""))));
    }

    private static JunitCase test(String code, List<Finding> findings) {
        List<JunitCase.Problem> errors = findings.stream()
                .filter(Finding::isError)
                .map(error -> new JunitCase.Problem(error.what(), code, text(List.of(error))))
                .toList();
        return errors.isEmpty() ? JunitCase.passed(code, text(findings)) : JunitCase.failed(code, errors);
    }

    private static String text(List<Finding> findings) {
        return TextFindings.write(findings, Palette.PLAIN);
    }
}
