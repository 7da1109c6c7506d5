package dev.monctl.cli;

import dev.monctl.cli.doctor.Checkup;
import dev.monctl.cli.doctor.CheckupJson;
import dev.monctl.cli.doctor.CheckupText;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.HelmEngines;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
    /** How it is told. */
    enum Format {
        text {
            @Override
            String of(Checkup checkup) {
                return CheckupText.of(checkup);
            }
        },
        json {
            @Override
            String of(Checkup checkup) {
                return CheckupJson.of(checkup);
            }
        };

        abstract String of(Checkup checkup);
    }

    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        HelmEngines.preload();
        Path folder = topology.file().toAbsolutePath().normalize().resolveSibling("");
        Toolbox toolbox = Toolbox.of(folder);
        Checkup checkup = Checkup.of(toolbox, engines.engines().required(), System.getenv());
        command.commandLine().getOut().print(format.of(checkup));
        command.commandLine().getOut().flush();
        List<Finding> missing = new EngineRoom(engines.engines(), toolbox).judge(List.of());
        Report report = new Report(missing.stream().filter(Finding::isError).toList());
        if (report.exitCode() != 0) {
            report.print(FindingFormat.text, command.commandLine().getErr());
        }
        return report.exitCode();
    }
}
