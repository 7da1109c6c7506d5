package dev.monctl.cli;

import dev.monctl.cli.estate.ArrivalPlan;
import dev.monctl.cli.estate.EditedFile;
import dev.monctl.cli.estate.FileChange;
import dev.monctl.cli.estate.SpokeChange;
import dev.monctl.cli.estate.SpokeFiles;
import dev.monctl.model.edit.Edit;
import dev.monctl.model.edit.SpokeEntry;
import dev.monctl.model.edit.SpokesFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Stage;
import dev.monctl.model.finding.Words;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.topology.ValuesFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new spoke into the topology. */
@Command(
        name = "spoke",
        description = {
            "Write a new spoke into the topology, and say what is left to do by hand.",
            "Everything else in the file stays as it is. Where the topology would have an error then, nothing is written."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl add spoke euw2 --stage production --address 100.64.0.14",
            "  monctl add spoke euw2 --address 100.64.0.14 --expects nodes=3,pods=60",
            "  monctl add spoke nas --type nixos --environment home --address 100.64.0.15"
        })
final class AddSpokeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What it is called: the label cluster of its metrics and logs.")
    private String name = "";

    @Mixin
    private SpokeOptions spoke = new SpokeOptions();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "Which file to write it into, where spokes lie in files of their own; it may be a new one.")
    private @Nullable Path in;

    @Mixin
    private EditOptions edit = new EditOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Examined before = Examined.of(edit.topology());
        if (before.estate() == null) {
            return report.print(before.findings());
        }
        SpokeFiles files = new SpokeFiles(edit.topology(), before.places());
        EditedFile file = files.open(in == null ? file(files) : in);
        if (file.source() == null) {
            return report.print(file.reading().findings());
        }
        SpokeEntry entry = spoke.entry(name, onlyStage(before.estate()));
        Edit added = new SpokesFile(file.source()).add(entry);
        if (added.text().isEmpty()) {
            return report.print(added.findings());
        }
        SpokeChange change = SpokeChange.of(edit.topology(), before, file, added, valuesFile());
        return edit.carryOut(change, this::whatIsLeft, report, output.folder());
    }

    private Optional<String> whatIsLeft(SpokeChange change) {
        Estate estate = change.after().estate();
        if (estate == null) {
            return Optional.empty();
        }
        String out = output.folder().toString().replace('\\', '/');
        return estate.spokes().stream()
                .filter(one -> one.name().toString().equals(name))
                .findFirst()
                .map(one -> new ArrivalPlan(estate, one, out).text());
    }

    private Path file(SpokeFiles files) {
        return files.forNew(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "spokes lie in several files: say which with --in, such as --in "
                                + files.all().get(files.all().size() - 1)));
    }

    /** The stage that is meant where none is named, if there is only one. */
    private @Nullable String onlyStage(Estate estate) {
        List<String> stages =
                estate.stages().stream().map(Stage::name).map(Object::toString).toList();
        if (spoke.needsStage() && stages.size() != 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "a cluster has a stage: say which with --stage"
                            + (stages.isEmpty() ? "" : ", one of " + Words.list(stages, stages.size())));
        }
        return stages.size() == 1 ? stages.get(0) : null;
    }

    private List<FileChange> valuesFile() {
        if (!spoke.hasValuesFile() || name.contains("/")) {
            return List.of();
        }
        Path file = edit.topology().resolveSibling(ValuesFiles.CLUSTERS).resolve(name + ".yaml");
        return Files.exists(file)
                ? List.of()
                : List.of(FileChange.created(file, "# Values of " + name + " alone, over those of its stage.\n{}\n"));
    }
}
