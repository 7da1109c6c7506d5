package dev.monctl.cli.shell;

import picocli.AutoComplete;
import picocli.CommandLine;

/** A shell that completes monctl's commands. */
public enum Shell {
    bash {
        @Override
        public String script(CommandLine program) {
            return AutoComplete.bash(program.getCommandName(), program);
        }
    },
    /** The same script; whether it is sourced, or autoloaded as {@code _monctl}, zsh then reads it as bash would. */
    zsh {
        @Override
        public String script(CommandLine program) {
            String name = program.getCommandName();
            return "#compdef " + name + "\n"
                    + "autoload -U +X bashcompinit && bashcompinit\n"
                    + bash.script(program)
                    + "\n# zsh called this file to complete a line, and only now it is known how.\n"
                    + "if [ \"${funcstack[1]}\" = _" + name + " ]; then _bash_complete -F _complete_" + name + "; fi\n";
        }
    },
    fish {
        @Override
        public String script(CommandLine program) {
            return FishCompletion.of(program);
        }
    };

    /** What the shell has to read. */
    public abstract String script(CommandLine program);
}
