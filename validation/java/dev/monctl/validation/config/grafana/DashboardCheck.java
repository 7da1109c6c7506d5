package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.query.Brackets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the parts of a dashboard fit together, and the data sources that it asks are there. */
final class DashboardCheck {
    private static final int COLUMNS = 24;

    /** They are not provided: Grafana has them. */
    private static final Set<String> BUILT_IN =
            Set.of("-- Grafana --", "-- Mixed --", "-- Dashboard --", "grafana", "__expr__", "default");

    private final ConfigFile file;
    private final DataSources sources;
    private final ProgramRun run;
    private final Map<Long, Field> ids = new LinkedHashMap<>();
    private final Map<String, List<Field>> unknown = new LinkedHashMap<>();

    DashboardCheck(ConfigFile file, DataSources sources, ProgramRun run) {
        this.file = file;
        this.sources = sources;
        this.run = run;
    }

    void judge() {
        file.field().items("panels").forEach(this::panel);
        look(file.field());
        unknown.forEach(this::unknownSource);
        new TemplateVariables(file, sources, run).judge();
    }

    private void panel(Field panel) {
        panel.get("id")
                .ifPresent(id -> id.number().ifPresent(number -> {
                    Field other = ids.putIfAbsent(number, panel);
                    if (other != null) {
                        run.add(id.error(
                                        "dashboard/duplicate",
                                        id.where() + " is " + number + ", as is that of " + other.path(),
                                        "give each panel a number of its own")
                                .beside(other.get("id").orElse(other).place()));
                    }
                }));
        panel.get("gridPos").ifPresent(this::grid);
        panel.items("panels").forEach(this::panel);
    }

    private void grid(Field grid) {
        long right = grid.number("x").orElse(0L) + grid.number("w").orElse(0L);
        if (right > COLUMNS) {
            run.add(grid.error(
                    "dashboard/grid",
                    grid.where() + " ends in column " + right + ", but there are " + COLUMNS,
                    "make x + w at most " + COLUMNS));
        }
    }

    private void look(Field field) {
        if (field.name().equals("datasource")) {
            source(field);
        } else if (field.name().equals("expr")) {
            expression(field);
        }
        field.entries().forEach(this::look);
        field.items().forEach(this::look);
    }

    private void source(Field source) {
        Field shown = source.get("uid").orElse(source);
        String uid = shown.text().orElse("");
        if (uid.isEmpty() || uid.contains("$") || BUILT_IN.contains(uid) || !sources.isComplete()) {
            return; // a variable has a check of its own
        }
        sources.type(uid)
                .ifPresentOrElse(
                        type -> source.get("type")
                                .filter(written -> !written.text().orElse("").equals(type))
                                .ifPresent(written -> run.add(DataSources.otherType(written, uid, type))),
                        () -> unknown.computeIfAbsent(uid, any -> new ArrayList<>())
                                .add(shown));
    }

    /** One finding for all places of a dashboard that name the same one: it is one mistake. */
    private void unknownSource(String uid, List<Field> places) {
        Field first = places.get(0);
        run.add(new Finding(
                "dashboard/data-source",
                Severity.ERROR,
                first.place(),
                first.where() + " is '" + uid + "', a data source that is not provided",
                places.size() == 1 ? "" : "the dashboard names it " + places.size() + " times",
                Suggestion.help(uid, sources.uids(), "provided are", "provide it")));
    }

    private void expression(Field field) {
        if (field.node() instanceof Scalar scalar) {
            Brackets.in(field.text().orElse(""))
                    .ifPresent(open -> run.add(Finding.error(
                            "dashboard/expression",
                            field.document().origin(Spelling.of(scalar, open.word(), open.start())),
                            field.where() + " " + open.why(),
                            null)));
        }
    }
}
