package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
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

    /** Where variables mean nothing, or where Grafana shows those that it does not know as they are written. */
    private static final Set<String> PLAIN = Set.of(
            "regex", "definition", "pattern", "current", "renameByName", "content", "description", "legendFormat");

    /** What is sent to a data source, or opened: with a variable that is not known it is another question. */
    private static final Set<String> ASKED = Set.of("targets", "templating", "annotations", "datasource", "links");

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
        look(file.field(), Severity.WARNING);
        inputs.judge(run);
    }

    /** @param severity of a variable that is not known there */
    private void look(Field field, Severity severity) {
        if (PLAIN.contains(field.name())) {
            return;
        }
        if (field.name().equals("repeat")) {
            field.text()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> check(field, name.replaceAll("^\\$", ""), 0, Severity.ERROR));
            return;
        }
        Severity below = ASKED.contains(field.name()) ? Severity.ERROR : severity;
        field.entries().forEach(entry -> look(entry, below));
        field.items().forEach(item -> look(item, below));
        Matcher reference = REFERENCE.matcher(field.text().orElse(""));
        while (reference.find()) {
            int group = reference.group(1) != null ? 1 : reference.group(2) != null ? 2 : 3;
            check(field, reference.group(group), reference.start(group), below);
        }
    }

    private void check(Field field, String name, int start, Severity severity) {
        if (declared.contains(name) || BUILT_IN.contains(name) || name.startsWith("__")) {
            return;
        }
        Place place = field.node() instanceof Scalar scalar
                ? field.document().origin(Spelling.of(scalar, name, start))
                : field.place();
        if (inputs.takes(name, field, place)) {
            return;
        }
        run.add(new Finding(
                severity == Severity.ERROR ? "dashboard/variable" : "dashboard/shown-variable",
                severity,
                place,
                field.where() + " names the variable '" + name + "', which the dashboard does not declare",
                severity == Severity.ERROR ? "" : "Grafana shows it as it is written",
                Suggestion.help(name, declared, "declared are", "declare it below templating.list")));
    }
}
