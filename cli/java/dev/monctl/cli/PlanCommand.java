package dev.monctl.cli;

import dev.monctl.cli.folder.FileState;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.plan.PlannedFile;
import dev.monctl.cli.plan.RenderingPlan;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be rendered and why, before it is. */
@Command(
        name = "plan",
        description = {
            "Say which files would be rendered, by which template and why; write nothing.",
            "Helm and other programs are not asked: monctl validate proves what is planned here."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl plan                  every file, and those not asked for",
            "  monctl plan --changed        those that rendering would write or remove",
            "  monctl plan --format json    for programs"
        })
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(names = "--changed", description = "Leave out what stays as it is.")
    private boolean changed;

    @Override
    public Integer call() {
        TopologyReading reading = TopologyReader.read(topology.file());
        Examined examined = Examined.of(reading);
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return table.report(examined.unaccepted());
        }
        List<Finding> findings = new ArrayList<>();
        List<PlannedFile> files = RenderingPlan.of(reading, estate, new Renderer(), tree -> states(tree, findings));
        table.print(new PlanTable(files.stream().filter(this::isAsked).toList(), output.places()::shown));
        return table.report(output.places().of(findings));
    }

    private boolean isAsked(PlannedFile file) {
        return !changed || (file.state() != FileState.UNCHANGED && file.state() != FileState.NOT_MADE);
    }

    /** Where the folder cannot be read, all would be new, and why it cannot is said, too. */
    private SortedMap<String, FileState> states(OutputTree tree, List<Finding> findings) {
        SortedMap<String, FileState> states = new TreeMap<>();
        findings.addAll(new OutputFolder(output.folder()).states(tree, states));
        return states;
    }
}
