package dev.monctl.cli;

import dev.monctl.model.estate.BaseValues;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.Provenance;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.render.Renderer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which layer gave a value to a spoke's agent, and what it hid. */
@Command(
        name = "values",
        description = "Say which layer gives a value to a spoke's agent, and what it hides.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl explain values homelab-k8s alloy.image.tag    one value",
            "  monctl explain values homelab-k8s alloy              all values below a key"
        })
final class ExplainValuesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SPOKE", description = "A Kubernetes spoke.")
    private String spoke = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "A value of the chart, such as alloy.image.tag.")
    private String path = "";

    @Parameters(
            index = "2",
            paramLabel = "TOPOLOGY",
            arity = "0..1",
            defaultValue = "topology.yaml",
            description = "The estate's file (default: ${DEFAULT-VALUE}).")
    private Path topology = Path.of("topology.yaml");

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Examined examined = Examined.of(topology);
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            return refused(examined.unaccepted());
        }
        AskedValues asked = new AskedValues(estate, topology, spoke, path);
        Spoke.Kubernetes cluster = asked.cluster().orElse(null);
        if (cluster == null) {
            return refused(List.of(asked.unknownSpoke(output.places())));
        }
        OutputTree tree = new Renderer().render(estate);
        ValuesLayer chart = BaseValues.of(ChartValues.of(tree, output.places()), estate);
        Map<String, Provenance> all =
                Provenance.of(List.of(chart, cluster.stage().layer(), cluster.layer()));
        List<Provenance> explained = asked.values(all);
        if (explained.isEmpty()) {
            return refused(List.of(asked.unknownPath(all.keySet())));
        }
        PrintWriter out = command.commandLine().getOut();
        explained.forEach(value -> out.print(new ExplainedValue(value, estate.places()).text()));
        out.flush();
        return 0;
    }

    private int refused(List<Finding> findings) {
        Report report = new Report(findings);
        report.print(FindingFormat.text, command.commandLine().getOut());
        return report.exitCode();
    }
}
