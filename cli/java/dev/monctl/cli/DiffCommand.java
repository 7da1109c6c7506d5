package dev.monctl.cli;

import dev.monctl.cli.diff.Compared;
import dev.monctl.cli.diff.DiffCall;
import dev.monctl.cli.diff.DiffFormat;
import dev.monctl.cli.diff.GitFolder;
import dev.monctl.cli.diff.GitFolder.Committed;
import dev.monctl.cli.folder.FolderReading;
import dev.monctl.cli.folder.OutputFolder;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.FileCount;
import dev.monctl.validation.change.side.KubernetesVersions;
import dev.monctl.validation.change.side.Sides;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change does, object by object. */
@Command(
        name = "diff",
        description = "Say what a change does to the estate, object by object, and what is dangerous about it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl diff                             what the next render would change",
            "  monctl diff main                        since the output was committed on main",
            "  monctl diff origin/main --format markdown",
            "                                          as a comment for a pull request",
            "  monctl diff HEAD~1 --format html > diff.html",
            "                                          all of it, as one page",
            "  monctl diff --exit-code                 exit 1 when something changes"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REV",
            arity = "0..1",
            description =
                    "A revision of Git, such as HEAD or origin/main: compare with what was committed there, not with the"
                            + " output folder as it lies.")
    private @Nullable String revision;

    @Mixin
    private NamedTopology topology = new NamedTopology();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DiffFormat format = DiffFormat.text;

    @Option(names = "--exit-code", description = "Exit 1 when something changes, as git diff does.")
    private boolean exitCode;

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** What is compared with. */
    private record Left(String name, OutputTree tree, List<Finding> findings) {
        /** Whether there is nothing to compare with. That a folder holds nothing yet is no reason. */
        boolean isRefused() {
            return tree.files().isEmpty() && findings.stream().anyMatch(Finding::isError);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        HelmEngines.preload();
        Examined examined = Examined.of(topology.file());
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return report(examined.unaccepted());
        }
        Left left = revision == null ? lying() : committed(revision);
        if (left.isRefused()) {
            return report(left.findings());
        }
        try {
            return compare(left, estate);
        } catch (IOException reason) {
            return report(List.of(ChartFolder.cannotBeWritten(reason)));
        }
    }

    private int compare(Left left, Estate estate) throws IOException {
        OutputTree rendered = new Renderer().render(estate);
        Sides sides =
                Sides.read(left.tree(), rendered, estate.gitops(), KubernetesVersions.of(estate), HelmEngines.best());
        EstateChange change = EstateChange.between(
                sides.before(), sides.after(), FileCount.between(left.tree(), rendered), sides.notCompared());
        PrintWriter out = command.commandLine().getOut();
        DiffCall call = new DiffCall(revision, topology.file(), output.folder());
        String text = format.write(new Compared(left.name(), topology.file().toString(), call, change));
        out.print(format.isPlainText() ? Printable.of(text) : text);
        out.flush();
        List<Finding> findings = new ArrayList<>(left.findings());
        findings.addAll(output.places().of(sides.findings()));
        int errors = report(findings);
        return errors == 0 && exitCode && !change.isNone() ? 1 : errors;
    }

    /** As it lies: what was edited by hand there is compared as it is. */
    private Left lying() {
        FolderReading reading = new OutputFolder(output.folder()).read();
        List<Finding> findings = reading.tree().files().isEmpty() ? reading.findings() : List.of();
        return new Left(
                output.folder().toString(), reading.tree(), output.places().of(findings));
    }

    private Left committed(String wanted) throws InterruptedException {
        Committed committed = new GitFolder(output.folder(), wanted).read();
        String name = output.folder() + " at " + wanted + " (" + committed.commit() + ")";
        return new Left(name, committed.tree(), committed.findings());
    }

    /** Findings do not disturb who reads the comparison. */
    private int report(List<Finding> findings) {
        return TableOptions.report(findings, command);
    }
}
