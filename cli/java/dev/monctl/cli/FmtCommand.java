package dev.monctl.cli;

import static java.util.Objects.requireNonNull;

import dev.monctl.cli.folder.Differences;
import dev.monctl.cli.format.AlloySources;
import dev.monctl.cli.format.Formatted;
import dev.monctl.cli.format.FormattedFile;
import dev.monctl.cli.format.FormattedFiles;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.validation.alloy.format.Formatting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Formats Alloy configurations as Alloy's own formatter does. */
@Command(
        name = "fmt",
        description = {
            "Format Alloy configurations, to the byte as `alloy fmt` does.",
            "A file with mistakes is left as it is, and so is one whose texts would change."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl fmt                    the files that topology.yaml names in extraAlloy",
            "  monctl fmt --check alloy/     show what would change below a folder",
            "  monctl fmt - < a.alloy        standard input, formatted"
        })
final class FmtCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files, folders with .alloy files, or - for standard input (default: the topology's files).")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private NamedTopology topology = new NamedTopology();

    @Option(names = "--check", description = "Write nothing; exit 1 with a unified diff where something would change.")
    private boolean check;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (paths.contains(STANDARD_INPUT)) {
            return paths.size() == 1 ? standardInput() : refuseMixture();
        }
        AlloySources sources = paths.isEmpty() ? AlloySources.ofTopology(topology.file()) : AlloySources.named(paths);
        if (sources.files().isEmpty() && sources.findings().isEmpty()) {
            report.say((paths.isEmpty() ? topology.file() + " names" : "there are") + " no Alloy files");
            return report.printIfAny(List.of());
        }
        FormattedFiles files = FormattedFiles.of(sources);
        return check ? compare(files) : write(files);
    }

    private int refuseMixture() {
        throw new ParameterException(command.commandLine(), "- (standard input) and files cannot be given together");
    }

    private int write(FormattedFiles files) {
        List<Finding> findings = new ArrayList<>(files.findings());
        for (FormattedFile change : files.changes()) {
            change.write().ifPresentOrElse(findings::add, () -> report.say(change.name() + " formatted"));
        }
        return report.print(findings);
    }

    private int compare(FormattedFiles files) {
        List<Finding> findings = new ArrayList<>(files.findings());
        SortedMap<String, byte[]> before = new TreeMap<>();
        SortedMap<String, byte[]> after = new TreeMap<>();
        for (FormattedFile change : files.changes()) {
            before.put(change.name(), change.before());
            after.put(change.name(), change.after());
            change.formatting().complaint().ifPresent(findings::add);
        }
        Differences differences = Differences.between(before, after);
        if (!differences.isEmpty()) {
            report.say(differences.unifiedDiff());
        }
        int exitCode = report.print(findings);
        return differences.isEmpty() ? exitCode : 1;
    }

    /** Nothing but the formatted text goes out, so that an editor can take it; what is better left alone comes back as it was. */
    private int standardInput() throws IOException {
        SourceReading input = SourceFile.decode(System.in.readAllBytes(), "standard input");
        Formatted formatted = Formatted.of(input);
        if (Finding.anyIsError(formatted.findings())) {
            return report.printAside(formatted.findings());
        }
        List<Finding> findings = new ArrayList<>(formatted.findings());
        Formatting formatting = formatted.formatting();
        boolean isDone = formatting == null || formatting.isDone();
        if (check) {
            Stream.ofNullable(formatting).flatMap(it -> it.complaint().stream()).forEach(findings::add);
        } else {
            print(formatting == null ? requireNonNull(input.source()).text() : formatting.text());
        }
        if (!findings.isEmpty()) {
            report.printAside(findings);
        }
        return check && !isDone ? 1 : 0;
    }

    private void print(String text) {
        command.commandLine().getOut().print(text);
        command.commandLine().getOut().flush();
    }
}
