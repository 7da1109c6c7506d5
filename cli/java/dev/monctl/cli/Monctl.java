package dev.monctl.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code monctl <command>}. */
@Command(
        name = "monctl",
        mixinStandardHelpOptions = true,
        description = "Configures a monitoring estate from one file.")
public final class Monctl {
    private Monctl() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Monctl()).execute(arguments));
    }
}
