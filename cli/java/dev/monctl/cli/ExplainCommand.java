package dev.monctl.cli;

import dev.monctl.cli.explain.Explanation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what something is and why the output is as it is. */
@Command(
        name = "explain",
        description = {
            "Explain a finding, a key of the topology, an alert, a label or a file of the output.",
            "What kind of thing is meant is seen by its name, and said. A file is traced to its template and to the keys and lines",
            "of the topology, by trying which of them change it; with :LINE after its name that line alone."
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

    @Mixin
    private TableOptions table = new TableOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (thing == null) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: 'THING'");
        }
        AskedThing asked = new AskedThing(thing, topology, output.places());
        Optional<Explanation> explanation = asked.explanation();
        if (explanation.isPresent()) {
            table.print(new ShownExplanation(explanation.get()));
            return 0;
        }
        return table.report(asked.refusals());
    }
}
