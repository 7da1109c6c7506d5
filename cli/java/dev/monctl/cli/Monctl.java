package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: {@code monctl <command>}. */
@Command(
        name = "monctl",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            InitCommand.class,
            AddCommand.class,
            RemoveCommand.class,
            PlanCommand.class,
            RenderCommand.class,
            DiffCommand.class,
            ValidateCommand.class,
            TestCommand.class,
            RoutesCommand.class,
            VerifyCommand.class,
            ExplainCommand.class,
            FmtCommand.class,
            DepsCommand.class,
            DoctorCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            GenerateCommand.class,
            HelpCommand.class
        },
        description = "Configures a monitoring estate from one file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean",
            "1:findings of severity error, or --check found the output out of date or a file not formatted",
            "2:wrong usage",
            "3:monctl's own failure",
            "130:interrupted; the folder is wholly as before, or wholly rendered"
        },
        footer = {
            "",
            "Examples:",
            "  monctl render                      write charts-out/ from topology.yaml",
            "  monctl render --check              fail if charts-out/ is out of date",
            "  monctl validate --format github    all but write, for a pull request",
            "  monctl diff main                   what a change does, object by object",
            "  monctl fmt                         format your own Alloy files",
            "  monctl plan                        which files there will be, and why",
            "  monctl explain cluster             what a code, key, alert, label or file is",
            "  monctl doctor                      which programs are there to judge with"
        })
public final class Monctl {
    private Monctl() {}

    public static void main(String[] arguments) {
        CommandLine program = commandLine().setOut(writer(System.out)).setErr(writer(System.err));
        System.exit(run(program, arguments));
    }

    /** The exit code of a command, whatever becomes of it: picocli lets what is no {@link Exception} through. */
    static int run(CommandLine program, String... arguments) {
        try {
            return program.execute(arguments);
        } catch (Throwable bug) {
            return BugReport.print(bug, program.getErr());
        } finally {
            program.getOut().flush();
            program.getErr().flush();
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset()), true);
    }

    /**
     * What programs read is UTF-8 everywhere, and so is what terminals show; only a console of Windows may have another page of
     * characters. From Java 22 on there is a console where nobody looks, too.
     */
    @SuppressWarnings("SystemConsoleNull") // asked before Java 22 only
    private static Charset charset() {
        Console console = System.console();
        boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
        return isWindows && console != null && Runtime.version().feature() < 22 ? console.charset() : UTF_8;
    }

    /** The whole program, ready to be run in process. */
    static CommandLine commandLine() {
        return new CommandLine(new Monctl())
                .setExecutionExceptionHandler(new BugReport())
                .setParameterExceptionHandler(new WrongUsage())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
