package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How findings are told. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingFormat format = FindingFormat.text;

    @Mixin
    private ColorOption color = new ColorOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Prints the findings, and gives the exit code that they deserve. */
    int print(List<Finding> findings) {
        return print(findings, out());
    }

    /** The same, but where there are none, a person is not told so; a program gets a document all the same. */
    int printIfAny(List<Finding> findings) {
        return findings.isEmpty() && format == FindingFormat.text ? 0 : print(findings);
    }

    /** The same where the usual way out is for something else. */
    int printAside(List<Finding> findings) {
        return print(findings, command.commandLine().getErr());
    }

    private int print(List<Finding> findings, PrintWriter to) {
        Report report = new Report(findings);
        report.print(format, to, color.palette());
        return report.exitCode();
    }

    /** For what a person wants to know besides; programs that read another format are not disturbed. */
    void say(String line) {
        if (format == FindingFormat.text) {
            // No println: lines end alike on every machine, and a text of lines has its own end.
            out().print(line.endsWith("\n") ? line : line + "\n");
            out().flush();
        }
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
