package dev.monctl.cli;

import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.engine.Program;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.promtool.TestRun;
import dev.monctl.validation.route.Line;
import dev.monctl.validation.route.Routing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the unit tests of the alerts. */
@Command(
        name = "test",
        description =
                "Run the unit tests of the alerts with promtool, and show what each alert of each system came to.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl test                      what would be rendered",
            "  monctl test --written            charts-out/ as it lies there",
            "  monctl test --junit result.xml   for CI",
            "  monctl test --format junit       the same, and nothing else"
        })
final class TestCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--written", description = "Test the output folder as it lies there, not what would be rendered.")
    private boolean written;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results there, as JUnit XML.")
    private @Nullable Path junit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the results are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ResultFormat format = ResultFormat.text;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Examined examined = Examined.of(topology.file());
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return untested(examined.unaccepted());
        }
        Path folder = topology.file().toAbsolutePath().normalize().resolveSibling("");
        Optional<Program> promtool = Toolbox.of(folder).find("promtool");
        if (promtool.isEmpty()) {
            return untested(List.of(missing()));
        }
        List<Finding> findings = new ArrayList<>();
        OutputTree tree = written ? lying(findings) : new Renderer().render(estate);
        TestRun run;
        try {
            run = run(tree, promtool.get());
        } catch (IOException reason) {
            findings.add(cannotWrite(System.getProperty("java.io.tmpdir", ""), reason, "make room for files there"));
            return untested(findings);
        }
        List<Line> lines = Routing.of(tree, estate).map(Routing::lines).orElse(List.of());
        print(format.text(new TestTable(lines, run.results()), run));
        findings.addAll(output.places().of(run.findings()));
        if (junit != null) {
            try {
                JunitResults.write(junit, run);
            } catch (IOException reason) {
                findings.add(cannotWrite(junit.toString(), reason, "name a file in a folder that is there"));
            }
        }
        return TableOptions.report(findings, command);
    }

    /** Why there are no results. A report without tests would pass for one of tests that have passed. */
    private int untested(List<Finding> findings) {
        if (format == ResultFormat.junit) {
            print(JunitFindings.write(new Report(findings)));
        }
        return TableOptions.report(findings, command);
    }

    private void print(String results) {
        command.commandLine().getOut().print(results);
        command.commandLine().getOut().flush();
    }

    private OutputTree lying(List<Finding> findings) {
        FolderReading reading = new OutputFolder(output.folder()).read();
        findings.addAll(output.places().of(reading.findings()));
        return reading.tree();
    }

    private static TestRun run(OutputTree tree, Program promtool) throws InterruptedException, IOException {
        Path scratch = Files.createTempDirectory("monctl-test");
        try {
            return TestRun.of(tree, promtool, scratch);
        } finally {
            remove(scratch);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Finding cannotWrite(String path, IOException reason, String help) {
        return Finding.error(
                "output/cannot-write",
                Place.file(path),
                path + " cannot be written: " + DiskFailure.words(reason),
                help);
    }

    private static Finding missing() {
        return Finding.error(
                "engine/missing",
                Place.file("promtool"),
                "the program promtool is required, but it is neither in tools/bin nor on PATH: nothing was tested",
                "build it with tools/build");
    }
}
