package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.promtool.SuiteReader.Case;
import dev.monctl.validation.promtool.SuiteReader.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The unit tests of an output, run.
 *
 * @param results of the tests in their order
 * @param findings what failed, and what could not be run
 */
public record TestRun(List<TestResult> results, List<Finding> findings) {
    private static final String RULES = "charts/[^/]+/files/prometheus/rules/[^/]+";

    public TestRun {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    /**
     * Runs them, several files side by side.
     *
     * @param scratch an empty folder
     */
    public static TestRun of(OutputTree tree, Program promtool, Path scratch) throws IOException, InterruptedException {
        write(tree, scratch);
        // Whatever lies there is run, whether or not a test can be read in it here.
        List<String> files = RuleTest.files(tree);
        SuiteRuns runs = SuiteRuns.of(files, promtool, scratch);
        List<Finding> findings = new ArrayList<>(runs.findings());
        Map<String, List<RuleTest>> tests = RuleTest.of(tree).stream().collect(Collectors.groupingBy(RuleTest::file));
        List<TestResult> results = new ArrayList<>();
        for (String file : files) {
            @Nullable Suite suite = runs.suites().get(file);
            if (suite == null && runs.findings().isEmpty()) {
                findings.add(notTaken(file, "it says nothing of it"));
            } else if (suite != null && suite.errors().isEmpty()) { // else said of all of the file
                match(file, tests.getOrDefault(file, List.of()), suite.cases(), results, findings);
            }
        }
        if (files.isEmpty()) {
            RuleFile.of(tree).stream()
                    .flatMap(rules -> rules.rules().stream())
                    .filter(RuleFile.Rule::isAlert)
                    .findFirst()
                    .ifPresent(alert -> findings.add(none(
                            alert.group().place(null),
                            "no alert is tested, neither " + alert.name()
                                    + " nor any other: there is no file of tests")));
        }
        // A rule that cannot be fails every test of every file that names its own: it is told of once.
        Map<String, String> broken = new LinkedHashMap<>();
        runs.suites().forEach((file, suite) -> suite.broken().forEach(why -> broken.putIfAbsent(why, file)));
        broken.forEach((why, file) -> findings.add(notTaken(file, why)));
        return new TestRun(results, findings);
    }

    private static void write(OutputTree tree, Path scratch) throws IOException {
        for (String path : tree.files().keySet()) {
            if (path.matches(RuleTest.FILE) || path.matches(RULES)) {
                Path file = scratch.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, tree.text(path));
            }
        }
    }

    /** Names need not differ, and a test may have none: promtool tells of a file's tests in their order. */
    private static void match(
            String file, List<RuleTest> tests, List<Case> cases, List<TestResult> results, List<Finding> findings) {
        if (tests.isEmpty() && cases.isEmpty()) {
            findings.add(none(Place.file(file), file + " holds no test"));
        }
        for (int i = 0; i < Math.max(tests.size(), cases.size()); i++) {
            if (i >= cases.size()) {
                findings.add(notRun(
                        tests.get(i).place(),
                        "promtool did not run the test '" + tests.get(i).name() + "' of " + file));
            } else if (i >= tests.size()) {
                findings.add(notRun(
                        Place.file(file),
                        "promtool ran a test '" + cases.get(i).name() + "' of " + file + ", which is not seen there"));
            } else {
                RuleTest test = tests.get(i);
                List<String> failures = cases.get(i).failures();
                results.add(new TestResult(test, failures));
                failures.stream().filter(Failure::isOfTest).forEach(said -> findings.add(Failure.of(test, said)));
            }
        }
    }

    private static Finding notRun(Place place, String what) {
        return Finding.error("test/not-run", place, what, "write all tests into one document, in a list under tests:");
    }

    private static Finding notTaken(String file, String why) {
        return Finding.error(
                "test/not-run",
                Place.file(file),
                "promtool does not take " + file + " or the rules that it names: "
                        + why.replaceAll("\\s+", " ").strip(),
                "monctl render, or see what it says: promtool test rules charts-out/" + file);
    }

    private static Finding none(Place place, String what) {
        return Finding.error("test/none", place, what, "monctl render");
    }
}
