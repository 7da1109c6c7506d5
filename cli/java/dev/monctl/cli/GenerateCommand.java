package dev.monctl.cli;

import dev.monctl.cli.manual.ManPage;
import dev.monctl.cli.pinned.BillOfMaterials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the build asks monctl itself for, since only the finished program knows it. */
@Command(
        name = "generate",
        hidden = true,
        description = "Generate files that are shipped with monctl.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  monctl generate man target/man", "  monctl generate bom target/bom.json"})
final class GenerateCommand {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Command(
            name = "man",
            description = "Write a page for man for each command.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Examples:", "  monctl generate man target/man"})
    int man(@Parameters(paramLabel = "FOLDER", description = "Where they are written.") Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page :
                ManPage.all(command.root().commandLine(), Version.own()).entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".1"), page.getValue());
        }
        return 0;
    }

    @Command(
            name = "bom",
            description = "Print a bill of materials, completed with what is embedded, rendered and asked.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Examples:", "  monctl generate bom target/bom.json"})
    int bom(@Parameters(paramLabel = "FILE", description = "The bill, in the form of CycloneDX.") Path file)
            throws IOException {
        command.commandLine().getOut().print(BillOfMaterials.completed(Files.readString(file)));
        command.commandLine().getOut().flush();
        return 0;
    }
}
