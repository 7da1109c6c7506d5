package dev.monctl.cli;

import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.model.finding.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves what would be rendered, and the output folder as it lies there; writes nothing. */
@Command(
        name = "validate",
        description = "Prove what would be rendered, and the output folder as it lies there; write nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl validate                                topology.yaml and charts-out/",
            "  monctl validate --format github                as annotations",
            "  monctl validate --format sarif > monctl.sarif  for code scanning",
            "  monctl validate --format junit > monctl.xml    for the page of tests of a CI",
            "  monctl validate --engines=require:kubeconform  fail where it is missing",
            "  monctl validate --server                       ask a cluster, too"
        })
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--server",
            description = {
                "Show every object, of whichever cluster, to the API server of kubectl's current context, too: a dry run,",
                "which changes nothing there."
            })
    private boolean server;

    @Override
    public Integer call() throws InterruptedException {
        Proof proof = new Proof(topology.file(), output.places(), engines.engines());
        if (server) {
            proof.withServer();
        }
        Outcome outcome = proof.ofRendering();
        // The two trees are mostly the same, and so are their findings.
        Set<Finding> findings = new LinkedHashSet<>(outcome.findings());
        if (outcome.tree().isPresent()) {
            FolderReading lying = new OutputFolder(output.folder()).read();
            findings.addAll(output.places().of(lying.findings()));
            if (!lying.tree().files().isEmpty()
                    && !lying.tree().isSame(outcome.tree().get())) {
                findings.addAll(proof.of(lying.tree()));
            }
        }
        return report.print(List.copyOf(findings));
    }
}
