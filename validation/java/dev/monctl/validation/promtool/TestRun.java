package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.promtool.SuiteReader.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The unit tests of an output, run.
 *
 * @param results of the tests in their order
 * @param findings what failed, and what could not be run
 */
public record TestRun(List<TestResult> results, List<Finding> findings) {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Suite NOT_RUN = new Suite(Map.of(), List.of());
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
        List<RuleTest> tests = RuleTest.of(tree);
        List<String> files = tests.stream().map(RuleTest::file).distinct().toList();
        for (String path : (Iterable<String>) paths(tree)::iterator) {
            Path file = scratch.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, tree.text(path));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Suite> suites = new TreeMap<>();
        for (Part part : run(files, promtool, scratch)) {
            suites.putAll(part.suites());
            findings.addAll(part.findings());
        }
        List<TestResult> results = new ArrayList<>();
        for (RuleTest test : tests) {
            List<String> failures =
                    suites.getOrDefault(test.file(), NOT_RUN).cases().get(test.name());
            if (failures != null) {
                results.add(new TestResult(test, failures));
                failures.stream().filter(Failure::isOfTest).forEach(said -> findings.add(Failure.of(test, said)));
            }
        }
        // A rule that cannot be fails every test of every file that names its own: it is told of once.
        Map<String, String> broken = new LinkedHashMap<>();
        suites.forEach((file, suite) -> suite.broken().forEach(why -> broken.putIfAbsent(why, file)));
        broken.forEach((why, file) -> findings.add(notRun(file, why)));
        return new TestRun(results, findings);
    }

    private static Stream<String> paths(OutputTree tree) {
        return tree.files().keySet().stream().filter(path -> path.matches(RuleTest.FILE) || path.matches(RULES));
    }

    /** What one run of the program came to. */
    private record Part(Map<String, Suite> suites, List<Finding> findings) {}

    private static List<Part> run(List<String> files, Program promtool, Path scratch)
            throws IOException, InterruptedException {
        int width = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(width);
        try {
            List<Future<Part>> running = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                int part = i;
                running.add(workers.submit(() -> part(every(width, part, files), promtool, scratch, part)));
            }
            List<Part> parts = new ArrayList<>();
            for (Future<Part> each : running) {
                parts.add(each.get());
            }
            return parts;
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(problem.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<String> every(int width, int first, List<String> files) {
        List<String> some = new ArrayList<>();
        for (int i = first; i < files.size(); i += width) {
            some.add(files.get(i));
        }
        return some;
    }

    private static Part part(List<String> files, Program promtool, Path scratch, int number)
            throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return new Part(Map.of(), List.of());
        }
        Path results = scratch.resolve("results-" + number + ".xml");
        List<String> arguments = new ArrayList<>(List.of("test", "--junit=" + results, "rules"));
        files.forEach(file -> arguments.add(scratch.resolve(file).toString()));
        Program.Outcome outcome = promtool.run(arguments, "", LIMIT);
        if (!outcome.finished() || !Files.exists(results)) {
            String why = outcome.finished()
                    ? outcome.errors().strip()
                    : "it was still running after " + LIMIT.toMinutes() + " minutes";
            return new Part(
                    Map.of(),
                    List.of(Finding.error(
                            "engine/failed",
                            Place.file("tests"),
                            "promtool could not be asked about " + files.size() + " files of tests: " + why,
                            "run promtool test rules charts-out/tests/*.yaml by hand")));
        }
        Map<String, Suite> suites = new TreeMap<>();
        SuiteReader.read(results, scratch)
                .forEach((file, cases) ->
                        suites.put(scratch.relativize(Path.of(file)).toString().replace('\\', '/'), cases));
        return new Part(suites, List.of());
    }

    private static Finding notRun(String file, String why) {
        return Finding.error(
                "test/not-run",
                Place.file(file),
                "promtool does not take " + file + " or the rules that it names: "
                        + why.replaceAll("\\s+", " ").strip(),
                "monctl render, or see what it says: promtool test rules charts-out/" + file);
    }
}
