package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command tells what it was asked for. Findings go to standard error: they would disturb a program that reads the table. */
final class TableOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.text;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    void print(Table table) {
        PrintWriter out = command.commandLine().getOut();
        out.print(format.text(table));
        out.flush();
    }

    /** Prints the findings, if there are any, and gives the exit code that they deserve. */
    int report(List<Finding> findings) {
        return report(findings, command);
    }

    /** The same for a command whose results have formats of their own. */
    static int report(List<Finding> findings, CommandSpec command) {
        Report report = new Report(findings);
        if (!findings.isEmpty()) {
            report.print(FindingFormat.text, command.commandLine().getErr());
        }
        return report.exitCode();
    }
}
