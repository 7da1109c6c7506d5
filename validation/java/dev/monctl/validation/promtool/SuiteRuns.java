package dev.monctl.validation.promtool;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.promtool.SuiteReader.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What promtool says of files of tests, several at a time.
 *
 * @param suites by the path of each file
 * @param findings why it could not be asked
 */
record SuiteRuns(Map<String, Suite> suites, List<Finding> findings) {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /**
     * Runs them, a part of them on each core.
     *
     * @param folder the one in which the files lie
     */
    static SuiteRuns of(List<String> files, Program promtool, Path folder) throws InterruptedException {
        int width = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(width);
        try {
            List<Future<SuiteRuns>> running = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                List<String> part = every(width, i, files);
                Path results = folder.resolve("results-" + i + ".xml");
                running.add(workers.submit(() -> one(part, promtool, folder, results)));
            }
            Map<String, Suite> suites = new TreeMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Future<SuiteRuns> each : running) {
                suites.putAll(each.get().suites());
                findings.addAll(each.get().findings());
            }
            return new SuiteRuns(suites, findings);
        } catch (ExecutionException problem) {
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

    private static SuiteRuns one(List<String> files, Program promtool, Path folder, Path results)
            throws InterruptedException {
        try {
            return files.isEmpty() ? new SuiteRuns(Map.of(), List.of()) : asked(files, promtool, folder, results);
        } catch (IOException problem) {
            return new SuiteRuns(Map.of(), List.of(notAsked(files, String.valueOf(problem.getMessage()))));
        }
    }

    private static SuiteRuns asked(List<String> files, Program promtool, Path folder, Path results)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("test", "--junit=" + results, "rules"));
        files.forEach(file -> arguments.add(folder.resolve(file).toString()));
        Program.Outcome outcome = promtool.run(arguments, "", LIMIT);
        if (!outcome.finished() || !Files.exists(results)) {
            String why = outcome.finished()
                    ? outcome.errors().strip()
                    : "it was still running after " + LIMIT.toMinutes() + " minutes";
            return new SuiteRuns(Map.of(), List.of(notAsked(files, why)));
        }
        Map<String, Suite> suites = new TreeMap<>();
        SuiteReader.read(results, folder)
                .forEach((file, suite) ->
                        suites.put(folder.relativize(Path.of(file)).toString().replace('\\', '/'), suite));
        boolean isExplained =
                outcome.exitCode() == 0 || suites.values().stream().anyMatch(Suite::isFailed);
        return new SuiteRuns(suites, isExplained ? List.of() : List.of(notAsked(files, unexplained(outcome))));
    }

    /** It says in its results that all is well, and by its exit code that it is not. */
    private static String unexplained(Program.Outcome outcome) {
        return "it ended with " + outcome.exitCode() + ", and none of its results says why "
                + outcome.errors().strip();
    }

    private static Finding notAsked(List<String> files, String why) {
        String count = files.size() == 1 ? "a file" : files.size() + " files";
        return Finding.error(
                "engine/failed",
                Place.file("tests"),
                "promtool could not be asked about " + count + " of tests: " + why.strip(),
                "run promtool test rules charts-out/tests/*.yaml by hand");
    }
}
