package dev.monctl.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does everything that rendering does but write. */
@Command(
        name = "validate",
        description = "Render in memory and prove the result; write nothing.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws InterruptedException {
        Outcome outcome = new Proof(topology.file(), engines.engines()).ofRendering();
        return report.print(outcome.findings());
    }
}
