package dev.monctl.cli;

import dev.monctl.cli.estate.SpokeChange;
import dev.monctl.model.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command that edits the topology goes about it. */
final class EditOptions {
    @Option(
            names = "--topology",
            paramLabel = "TOPOLOGY",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path topology = Path.of("topology.yaml");

    @Option(names = "--dry-run", description = "Write nothing; show what would be done.")
    private boolean dryRun;

    @Option(names = "--render", description = "Render afterwards, as monctl render does.")
    private boolean render;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path topology() {
        return topology;
    }

    /**
     * Writes a change, unless nothing but its words are wanted, or the topology would have an error then.
     *
     * @param told what else is to be said of it
     * @return the exit code
     */
    int carryOut(SpokeChange change, Function<SpokeChange, Optional<String>> told, ReportOptions report, Path out) {
        List<Finding> news = change.news();
        if (Finding.anyIsError(news)) {
            int exitCode = report.print(news);
            report.say("nothing was written; the lines above are those of the file as it would be");
            return exitCode;
        }
        if (!dryRun) {
            Optional<Finding> failure = change.files().write();
            if (failure.isPresent()) {
                return report.print(List.of(failure.get()));
            }
        }
        report.say(change.files().unifiedDiff());
        told.apply(change).ifPresent(report::say);
        int exitCode = news.isEmpty() ? 0 : report.print(news);
        return Math.max(exitCode, renderInto(out));
    }

    /** Renders, if that is wanted; the exit code. */
    private int renderInto(Path out) {
        if (!render || dryRun) {
            return 0;
        }
        CommandLine own = command.commandLine();
        return Monctl.commandLine()
                .setOut(own.getOut())
                .setErr(own.getErr())
                .execute("render", topology.toString(), "--out", out.toString());
    }
}
