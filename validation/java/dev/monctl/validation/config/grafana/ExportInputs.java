package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a dashboard that was exported for sharing leaves open: whoever imports it in the browser is asked. A file that is
 * provided asks nobody, so the name stays where a data source or a value should be.
 */
final class ExportInputs {
    /** As the export names them: after the data source or the constant that it took out. */
    private static final Pattern NAME = Pattern.compile("(DS|VAR)_[A-Z0-9_-]+");

    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final DataSources sources;

    private record Use(Field field, Place place) {}

    ExportInputs(ConfigFile file, DataSources sources) {
        this.sources = sources;
        file.field().items("__inputs").forEach(input -> input.text("name").ifPresent(declared::add));
    }

    /** Whether a name that the dashboard does not declare is one of them; then it is kept. */
    boolean takes(String name, Field field, Place place) {
        boolean isInput = declared.contains(name) || NAME.matcher(name).matches();
        if (isInput) {
            uses.computeIfAbsent(name, first -> new ArrayList<>()).add(new Use(field, place));
        }
        return isInput;
    }

    /** One finding for all places that name the same one: it is replaced in all of them at once. */
    void judge(ProgramRun run) {
        uses.forEach((name, all) -> {
            Use first = all.get(0);
            run.add(new Finding(
                    "dashboard/input",
                    Severity.ERROR,
                    first.place(),
                    first.field().where() + " names '" + name
                            + "', an input of an export, which only an import fills in",
                    all.size() == 1 ? "" : "the dashboard names it " + all.size() + " times",
                    help(name, first.field())));
        });
    }

    private String help(String name, Field field) {
        if (name.startsWith("VAR_")) {
            return "write its value in place of ${" + name + "}";
        }
        return "write " + source(field).orElseGet(() -> "one of " + String.join(", ", sources.uids()))
                + " in place of ${" + name + "}";
    }

    /** The only data source of the type that stands beside the name. */
    private Optional<String> source(Field field) {
        String type = field.parent() == null ? "" : field.parent().text("type").orElse("");
        List<String> fitting = sources.uids().stream()
                .filter(uid -> sources.type(uid).orElse("").equals(type))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
