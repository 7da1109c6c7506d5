package dev.monctl.cli;

import dev.monctl.cli.estate.SpokeChange;
import dev.monctl.cli.folder.Overwrite;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.engine.Engines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that edits the topology goes about it. */
final class EditOptions {
    @Mixin
    private NamedTopology topology = new NamedTopology();

    @Option(names = "--dry-run", description = "Write nothing; show what would be done.")
    private boolean dryRun;

    @Option(names = "--render", description = "Render afterwards, as monctl render does.")
    private boolean render;

    Path topology() {
        return topology.file();
    }

    /**
     * Writes a change, unless nothing but its words are wanted, or the topology would have an error then.
     *
     * @param told what else is to be said of it
     * @return the exit code
     */
    int carryOut(SpokeChange change, Function<SpokeChange, Optional<String>> told, ReportOptions report, Path out)
            throws InterruptedException {
        List<Finding> news = change.news();
        if (Finding.anyIsError(news)) {
            int exitCode = report.print(news);
            report.say("nothing was written; the lines above are those of the file as it would be");
            return exitCode;
        }
        // Made before anything is written: whatever is wrong with it, the topology is as it was then.
        Optional<String> more = told.apply(change);
        if (!dryRun) {
            Optional<Finding> failure = change.files().write();
            if (failure.isPresent()) {
                return report.print(List.of(failure.get()));
            }
        }
        report.say(change.files().unifiedDiff());
        more.ifPresent(text -> report.say("\n" + text));
        boolean renders = render && !dryRun;
        if (renders || !news.isEmpty()) {
            report.say("");
        }
        // What is new is among all that rendering finds, and a program reads one document.
        return renders
                ? new Rendering(topology.file(), out, Engines.AUTO, Overwrite.OWN_FILES).tellIn(report)
                : report.printIfAny(news);
    }
}
