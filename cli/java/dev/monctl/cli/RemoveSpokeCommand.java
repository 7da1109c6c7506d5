package dev.monctl.cli;

import dev.monctl.cli.estate.EditedFile;
import dev.monctl.cli.estate.Retirement;
import dev.monctl.cli.estate.RetirementPlan;
import dev.monctl.cli.estate.SpokeChange;
import dev.monctl.cli.estate.SpokeFiles;
import dev.monctl.model.edit.Edit;
import dev.monctl.model.edit.SpokesFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.judge.Examined;
import dev.monctl.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a spoke out of the topology, and says what that means for all else. */
@Command(
        name = "spoke",
        description = {
            "Take a spoke out of the topology, and print the plan by which it retires.",
            "What goes with it, what stays, and what a person has to do by hand."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl remove spoke euw2 --dry-run   only print the plan",
            "  monctl remove spoke euw2 --render    and render the estate without it"
        })
final class RemoveSpokeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The spoke.")
    private String name = "";

    @Mixin
    private EditOptions edit = new EditOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws InterruptedException {
        Examined before = Examined.of(edit.topology());
        if (before.estate() == null) {
            return report.print(before.findings());
        }
        SpokeFiles files = new SpokeFiles(edit.topology(), before.places());
        Optional<Path> holding = files.holding(name);
        if (holding.isEmpty()) {
            return report.print(List.of(unknown(before.estate())));
        }
        EditedFile file = files.open(holding.get());
        if (file.source() == null) {
            return report.print(file.reading().findings());
        }
        Edit removed = new SpokesFile(file.source()).remove(name);
        if (removed.text().isEmpty()) {
            return report.print(removed.findings());
        }
        SpokeChange change = SpokeChange.of(edit.topology(), before, file, removed, List.of());
        return edit.carryOut(change, done -> Optional.of(plan(done)), report, output.folder());
    }

    /** Both estates are rendered, and compared. */
    private String plan(SpokeChange change) {
        Estate with = change.before().estate();
        Estate without = change.after().estate();
        if (with == null
                || without == null
                || !change.before().isAsWritten()
                || !change.after().isAsWritten()) {
            return "The plan for its retirement cannot be told: the topology has errors, see monctl validate\n";
        }
        Spoke spoke = with.spokes().stream()
                .filter(one -> one.name().toString().equals(name))
                .findFirst()
                .orElseThrow();
        Renderer renderer = new Renderer();
        Retirement retirement =
                new Retirement(with, without, spoke, renderer.render(with), renderer.render(without), change);
        return new RetirementPlan(retirement, output.folder().toString().replace('\\', '/')).text();
    }

    private Finding unknown(Estate estate) {
        List<String> known =
                estate.spokes().stream().map(spoke -> spoke.name().toString()).toList();
        return Finding.error(
                "edit/unknown-spoke",
                Place.file(edit.topology().toString()),
                "'" + name + "' is no spoke of this estate",
                Suggestion.help(name, known).orElse("monctl add spoke " + name + " would add it"));
    }
}
