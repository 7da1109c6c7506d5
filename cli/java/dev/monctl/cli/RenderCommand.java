package dev.monctl.cli;

import dev.monctl.cli.folder.Differences;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.cli.folder.Overwrite;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.engine.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders the estate, proves the result and makes the output folder what it says. */
@Command(
        name = "render",
        description = "Render the estate's charts, prove them, and write them to the output folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl render                         topology.yaml to charts-out/",
            "  monctl render --check                 show what would change in charts-out/",
            "  monctl render --watch                 render at each save, until Ctrl-C",
            "  monctl render -o /tmp/out my.yaml     another estate, another folder"
        })
final class RenderCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private EnginesOption engines = new EnginesOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--check",
            description = "Write nothing; exit 1 with a unified diff when the folder is not what the topology says.")
    private boolean check;

    @Option(
            names = "--watch",
            description = {
                "Render at each save of a file that the topology reads, until Ctrl-C. External programs are not asked,",
                "unless --engines is given: they take longer than all else together."
            })
    private boolean watch;

    @Option(
            names = "--force",
            description =
                    "Overwrite or remove files in the folder that were edited by hand, or that monctl did not write.")
    private boolean force;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (watch) {
            return watch();
        }
        return check
                ? compare()
                : new Rendering(topology.file(), output.folder(), engines.engines(), overwrite()).tellIn(report);
    }

    private int watch() throws InterruptedException {
        if (check) {
            throw new ParameterException(command.commandLine(), "--check and --watch do not go together");
        }
        boolean areEnginesGiven = command.commandLine().getParseResult().hasMatchedOption("--engines");
        return new RenderWatch(
                        topology.file(), output, areEnginesGiven ? engines.engines() : Engines.OFF, overwrite(), report)
                .run();
    }

    private Overwrite overwrite() {
        return force ? Overwrite.ANY_FILE : Overwrite.OWN_FILES;
    }

    private int compare() throws InterruptedException {
        Proof proof = new Proof(topology.file(), output.places(), engines.engines());
        Outcome outcome = proof.ofRendering();
        if (outcome.tree().isEmpty()) {
            return report.print(outcome.findings());
        }
        Differences differences =
                new OutputFolder(output.folder()).compare(outcome.tree().get(), proof.input());
        List<Finding> all = new ArrayList<>(outcome.findings());
        all.addAll(output.places().of(differences.findings()));
        if (!differences.isEmpty()) {
            report.say(differences.unifiedDiff());
            all.add(outOfDate(differences));
        }
        return report.print(all);
    }

    private Finding outOfDate(Differences differences) {
        int files = differences.patches().size();
        return Finding.error(
                "output/out-of-date",
                Place.file(output.folder().toString()),
                output.folder() + " is not what " + topology.file() + " says: " + files
                        + (files == 1 ? " file differs" : " files differ"),
                "monctl render, and commit the result");
    }
}
