package dev.monctl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;

/** monctl as its user runs it, but in this process. External programs are off, so that a test is the same on any machine. */
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun monctl(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine monctl = Monctl.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode =
                monctl.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }

    static CommandLineRun render(Path topology, Path out, String... options) {
        return monctl(Stream.concat(Stream.of("render", topology, "-o", out, "--engines=off"), Arrays.stream(options))
                .toArray());
    }
}
