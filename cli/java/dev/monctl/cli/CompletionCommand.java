package dev.monctl.cli;

import dev.monctl.cli.shell.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete monctl's commands. */
@Command(
        name = "completion",
        description = "Print the script that completes monctl's commands in a shell.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  source <(monctl completion bash)      in ~/.bashrc",
            "  source <(monctl completion zsh)       in ~/.zshrc",
            "  monctl completion fish | source       in ~/.config/fish/config.fish"
        })
final class CompletionCommand implements Runnable {
    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        command.commandLine().getOut().print(shell.script(command.root().commandLine()));
        command.commandLine().getOut().flush();
    }
}
