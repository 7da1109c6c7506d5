package dev.monctl.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** monctl's own failure: what to report, and no bare stack trace. */
final class BugReport implements IExecutionExceptionHandler {
    static final int EXIT_CODE = 3;
    private static final int FRAMES = 8;

    @Override
    public int handleExecutionException(Exception bug, CommandLine command, ParseResult arguments) {
        return print(bug, command.getErr());
    }

    /** Prints what is to be reported; the exit code. */
    static int print(Throwable bug, PrintWriter err) {
        err.print(text(bug));
        err.flush();
        return EXIT_CODE;
    }

    private static String text(Throwable bug) {
        StringBuilder text = new StringBuilder(
                        "monctl failed, and that is a bug in monctl. What it had written before, git status shows.\n")
                .append("Please report it with the topology and these lines:\n\n")
                .append("  ")
                .append(Version.own())
                .append(", Java ")
                .append(Runtime.version())
                .append('\n');
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            text.append("  ").append(cause).append('\n');
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("    at ").append(frame).append('\n'));
        }
        return text.toString();
    }
}
