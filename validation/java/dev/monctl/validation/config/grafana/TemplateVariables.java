package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of a dashboard: each that is named is declared. Those with two underscores Grafana has itself. */
final class TemplateVariables {
    /** Three ways to write it; in a regular expression a dollar sign may just be its end, and a digit means a group. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\$\\{([a-zA-Z_]\\w*)(?:[.:][^}]*)?}|\\$([a-zA-Z_]\\w*)|\\[\\[([a-zA-Z_]\\w*)(?::[^\\]]*)?]]");

    private static final Set<String> BUILT_IN = Set.of("timeFilter", "interval", "interval_ms");

    /** Where variables mean nothing: what stands there is shown as it is. */
    private static final Set<String> PLAIN = Set.of("regex", "definition", "pattern", "current", "renameByName");

    private final ConfigFile file;
    private final ProgramRun run;
    private final ExportInputs inputs;
    private final Set<String> declared = new LinkedHashSet<>();

    TemplateVariables(ConfigFile file, DataSources sources, ProgramRun run) {
        this.file = file;
        this.run = run;
        this.inputs = new ExportInputs(file, sources);
    }

    void judge() {
        file.field()
                .items("templating", "list")
                .forEach(variable -> variable.get("name").ifPresent(name -> {
                    if (!declared.add(name.text().orElse(""))) {
                        run.add(name.error(
                                "dashboard/duplicate",
                                name.where() + " is '" + name.text().orElse("") + "', as is that of another variable",
                                "rename one of the two"));
                    }
                }));
        look(file.field());
        inputs.judge(run);
    }

    private void look(Field field) {
        if (PLAIN.contains(field.name())) {
            return;
        }
        if (field.name().equals("repeat")) {
            field.text()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> check(field, name.replaceAll("^\\$", ""), 0));
            return;
        }
        field.entries().forEach(this::look);
        field.items().forEach(this::look);
        Matcher reference = REFERENCE.matcher(field.text().orElse(""));
        while (reference.find()) {
            int group = reference.group(1) != null ? 1 : reference.group(2) != null ? 2 : 3;
            check(field, reference.group(group), reference.start(group));
        }
    }

    private void check(Field field, String name, int start) {
        if (declared.contains(name) || BUILT_IN.contains(name) || name.startsWith("__")) {
            return;
        }
        Place place = field.node() instanceof Scalar scalar
                ? field.document().origin(Spelling.of(scalar, name, start))
                : field.place();
        if (inputs.takes(name, field, place)) {
            return;
        }
        run.add(Finding.error(
                "dashboard/variable",
                place,
                field.where() + " names the variable '" + name + "', which the dashboard does not declare",
                Suggestion.help(name, declared, "declared are", "declare it below templating.list")));
    }
}
