package dev.monctl.cli;

import dev.monctl.cli.folder.DiskFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A secret in a file of one line, as it may stand in the head of a request. */
final class HeaderFile {
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?");
    private static final long MOST_BYTES = 64 << 10;

    private HeaderFile() {}

    /** Without the newline at its end. What is in it is never told. */
    static String read(CommandSpec command, String option, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(command, option, "is larger than a secret can be");
            }
            return checked(command, option, Files.readString(file).strip());
        } catch (IOException reason) {
            throw new ParameterException(
                    command.commandLine(),
                    "the file of " + option + ", " + file + ", cannot be read: " + DiskFailure.words(reason));
        }
    }

    /** The text, if it may stand there. */
    static String checked(CommandSpec command, String option, String text) {
        if (!PRINTABLE.matcher(text).matches()) {
            throw refused(command, option, "must hold one line of printable ASCII");
        }
        return text;
    }

    private static ParameterException refused(CommandSpec command, String option, String why) {
        return new ParameterException(command.commandLine(), "what " + option + " names " + why);
    }
}
