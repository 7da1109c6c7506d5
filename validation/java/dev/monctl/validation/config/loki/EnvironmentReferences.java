package dev.monctl.validation.config.loki;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.CommandLine.Argument;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables in the file, which Loki puts in only when it is told to. */
final class EnvironmentReferences {
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:?[-=?+][^}]*)?}");

    private final ConfigFile config;
    private final ProgramRun run;
    private final boolean isExpanded;

    EnvironmentReferences(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
        this.isExpanded = run.container().commandLine().has("config.expand-env")
                && !run.container()
                        .commandLine()
                        .flag("config.expand-env")
                        .map(Argument::value)
                        .equals(Optional.of("false"));
    }

    /** Whether what a text becomes is known only when Loki runs. */
    boolean isOpen(String text) {
        return isExpanded && REFERENCE.matcher(text).find();
    }

    /** What a field says; nothing where that is open. */
    Optional<String> known(Optional<Field> field) {
        return field.flatMap(at -> at.text()).filter(text -> !isOpen(text));
    }

    void judge() {
        look(config.field());
    }

    private void look(Field field) {
        field.entries().forEach(this::look);
        field.items().forEach(this::look);
        Matcher reference = REFERENCE.matcher(field.text().orElse(""));
        while (reference.find()) {
            String name = reference.group(1);
            if (!isExpanded) {
                run.add(field.error(
                        "loki/variable",
                        field.where() + " names the variable '" + name + "', which Loki does not expand",
                        "add the argument -config.expand-env=true"));
            } else if (reference.group(2) == null) {
                run.variable(name, field.where(), field.place(), "loki/variable");
            }
        }
    }
}
