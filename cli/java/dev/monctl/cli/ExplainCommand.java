package dev.monctl.cli;

import dev.monctl.cli.explain.Explanation;
import dev.monctl.cli.json.JsonText;
import dev.monctl.model.finding.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what something is and why the output is as it is. */
@Command(
        name = "explain",
        description = {
            "Explain a finding, a key of the topology, an alert, a label or a file of the output.",
            "What kind of thing is meant is seen by its name, and said. A file is traced to its template and to the keys and lines",
            "of the topology, by trying which of them change it; with :LINE behind its name that line alone."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {ExplainValuesCommand.class, HelpCommand.class},
        footer = {
            "",
            "Examples:",
            "  monctl explain capacity/retention-headroom   what a finding means",
            "  monctl explain hub.prometheus.retention.size  a key, and its value here",
            "  monctl explain InstanceDown                  an alert, and whom it reaches",
            "  monctl explain cluster                       a label, and who reads it",
            "  monctl explain charts-out/charts/monitoring/values.yaml:12",
            "                                               what made this line",
            "  monctl explain values homelab-k8s alloy.image.tag",
            "                                               where a chart's value is from"
        })
final class ExplainCommand implements Callable<Integer> {
    /** How it is told. */
    enum Format {
        text {
            @Override
            String of(Explanation explanation) {
                return ExplanationText.of(explanation);
            }
        },
        json {
            @Override
            String of(Explanation explanation) {
                return JsonText.of(explanation.json());
            }
        };

        abstract String of(Explanation explanation);
    }

    // Not required for picocli, which would want it before a subcommand, too.
    @Parameters(
            index = "0",
            paramLabel = "THING",
            arity = "0..1",
            description = "A code, a key, an alert, a label, or a file with or without :LINE.")
    private @Nullable String thing;

    @Parameters(
            index = "1",
            paramLabel = "TOPOLOGY",
            arity = "0..1",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path topology = Path.of("topology.yaml");

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (thing == null) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: 'THING'");
        }
        AskedThing asked = new AskedThing(thing, topology, output.places());
        Optional<Explanation> explanation = asked.explanation();
        PrintWriter out = command.commandLine().getOut();
        if (explanation.isPresent()) {
            out.print(format.of(explanation.get()));
            out.flush();
            return 0;
        }
        List<Finding> findings = asked.refusals();
        Report report = new Report(findings);
        report.print(FindingFormat.text, command.commandLine().getErr());
        return report.exitCode();
    }
}
