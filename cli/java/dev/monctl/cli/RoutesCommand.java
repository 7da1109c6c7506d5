package dev.monctl.cli;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.route.Line;
import dev.monctl.validation.route.Routing;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows where each alert of each system goes. */
@Command(
        name = "routes",
        description = "Show whom each alert of each system reaches, as Alertmanager's configuration says.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl routes                  a line for those that go the same way",
            "  monctl routes --format json    a line for each alert of each system"
        })
final class RoutesCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the table is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.text;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Examined examined = Examined.of(topology.file());
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return report(examined.unaccepted());
        }
        OutputTree tree = new Renderer().render(estate);
        List<Line> lines = Routing.of(tree, estate).map(Routing::lines).orElse(List.of());
        PrintWriter out = command.commandLine().getOut();
        out.print(format.text(
                new RoutesTable(lines, spokes(estate), estate.hub().cluster().toString())));
        out.flush();
        return report(output.places().of(Routing.judge(tree, estate)));
    }

    private static Set<String> spokes(Estate estate) {
        return estate.spokes().stream()
                .map(spoke -> spoke.name().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Findings would disturb a program that reads the table. */
    private int report(List<Finding> findings) {
        Report report = new Report(findings);
        if (!findings.isEmpty()) {
            report.print(FindingFormat.text, command.commandLine().getErr());
        }
        return report.exitCode();
    }
}
