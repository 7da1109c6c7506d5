package dev.monctl.cli;

import dev.monctl.cli.doctor.Checkup;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what there is to judge with on this machine, and what stays unproven. */
@Command(
        name = "doctor",
        description = {
            "Say which programs are there to judge with, and what stays unproven without the others.",
            "Each with its version and its place, and the same of what monctl brings along."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl doctor                              for people",
            "  monctl doctor --format json                for programs",
            "  monctl doctor --engines=require:promtool   exit 1 where it is missing"
        })
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private TableOptions table = new TableOptions();

    @Override
    public Integer call() throws InterruptedException {
        HelmEngines.preload();
        Path folder = topology.file().toAbsolutePath().normalize().resolveSibling("");
        Toolbox toolbox = Toolbox.of(folder);
        Checkup checkup = Checkup.of(toolbox, engines.engines().required(), System.getenv());
        table.print(new ShownCheckup(checkup));
        List<Finding> missing = new EngineRoom(engines.engines(), toolbox).judge(List.of());
        return table.report(missing.stream().filter(Finding::isError).toList());
    }
}
