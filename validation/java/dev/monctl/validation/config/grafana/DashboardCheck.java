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
import dev.monctl.validation.query.Functions;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the parts of a dashboard fit together, and the data sources that it asks are there. */
final class DashboardCheck {
    private static final int COLUMNS = 24;

    /** They are not provided: Grafana has them. */
    private static final Set<String> BUILT_IN =
            Set.of("-- Grafana --", "-- Mixed --", "-- Dashboard --", "grafana", "__expr__", "default");

    /** Units with so few letters are all known. */
    private static final int SHORTEST_OWN = 3;

    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern AGGREGATION = Pattern.compile(
            "(?s)(?:sum|max|min|avg|count) by \\(([^()]*)\\)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)(?:\\s*[<>=!]=?\\s*[0-9.]+)?");

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
        look(file.field(), "");
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

    private void bounds(Field field) {
        Optional<Long> least = field.number("min");
        Optional<Long> most = field.number("max");
        if (least.isPresent() && most.isPresent() && least.get() >= most.get()) {
            run.add(Finding.warning(
                    "dashboard/bounds",
                    field.get("min").orElse(field).place(),
                    field.where() + " goes from " + least.get() + " to " + most.get(),
                    "nothing lies between them",
                    "make min smaller than max"));
        }
    }

    private void anySource(Field source) {
        if (!source.entries().isEmpty()
                && (source.get("uid").isEmpty() || source.get("type").isEmpty())) {
            run.add(Finding.warning(
                    "dashboard/any-source",
                    source.keyPlace(),
                    source.where() + " does not name both type and uid",
                    "Grafana and its editor then guess which one is meant",
                    "write both"));
        }
    }

    /** @param type of the data source that is asked unless somebody below says otherwise */
    private void look(Field field, String type) {
        String own = field.text("datasource", "type").orElse(type);
        if (field.name().equals("datasource")) {
            source(field);
            anySource(field);
        } else if (field.name().equals("expr")) {
            expression(field, type);
        } else if (field.name().equals("unit")) {
            unit(field);
        }
        bounds(field);
        field.entries().forEach(entry -> look(entry, own));
        field.items().forEach(item -> look(item, own));
    }

    /** There are hundreds of units, so only what looks like one of those in use is told. */
    private void unit(Field unit) {
        String written = unit.text().orElse("");
        boolean isOwn = written.isEmpty() || written.contains(":");
        if (!isOwn && !Units.NAMES.contains(written)) {
            Suggestion.nearest(written, Units.NAMES)
                    .or(() -> Optional.of("short").filter(any -> written.length() < SHORTEST_OWN))
                    .ifPresent(near -> run.add(Finding.warning(
                            "dashboard/unit",
                            unit.place(),
                            unit.where() + " is '" + written + "', which is no unit of Grafana's",
                            "the numbers are shown with that word behind them",
                            "did you mean '" + near + "'?")));
        }
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

    private void expression(Field field, String type) {
        if (field.node() instanceof Scalar scalar) {
            Brackets.in(field.text().orElse(""))
                    .ifPresent(open -> run.add(Finding.error(
                            "dashboard/expression",
                            field.document().origin(Spelling.of(scalar, open.word(), open.start())),
                            field.where() + " " + open.why(),
                            null)));
            Functions language = type.equals("loki") ? Functions.LOG : Functions.PROM;
            if (type.equals("loki") || type.equals("prometheus")) {
                language.strange(scalar.text())
                        .forEach(strange -> run.add(Finding.error(
                                "dashboard/expression",
                                field.document().origin(Spelling.of(scalar, strange.word(), strange.start())),
                                field.where() + " " + strange.why(),
                                strange.help())));
                filtered(field, scalar, type);
                legend(field);
            }
        }
    }

    /** What an aggregation has put together has no labels but those it is made by. */
    private void legend(Field expression) {
        Matcher aggregation = AGGREGATION.matcher(expression.text().orElse(""));
        Optional<Field> legend = Optional.ofNullable(expression.parent()).flatMap(target -> target.get("legendFormat"));
        if (aggregation.matches() && legend.isPresent()) {
            List<String> kept = Arrays.asList(aggregation.group(1).split("\\s*,\\s*"));
            Matcher named = LEGEND.matcher(legend.get().text().orElse(""));
            while (named.find()) {
                if (!kept.contains(named.group(1))) {
                    run.add(Finding.warning(
                            "dashboard/legend",
                            legend.get().place(),
                            legend.get().where() + " names '" + named.group(1) + "', and the query keeps "
                                    + String.join(", ", kept) + " only",
                            "all its lines are called alike",
                            "add " + named.group(1) + " behind by"));
                }
            }
        }
    }

    /** Where one selector of a query follows a variable, the others are about the same, or the two do not fit together. */
    private void filtered(Field field, Scalar scalar, String type) {
        List<Selector> selectors =
                (type.equals("loki") ? Query.log(scalar.text()) : Query.prom(scalar.text())).selectors();
        selectors.stream()
                .flatMap(selector -> selector.matchers().stream())
                .filter(matcher -> matcher.value().equals("$" + matcher.label()))
                .map(LabelMatcher::label)
                .distinct()
                .forEach(label -> selectors.stream()
                        .filter(selector -> selector.matchers().stream()
                                .noneMatch(matcher -> matcher.label().equals(label)))
                        .findFirst()
                        .ifPresent(open -> run.add(Finding.warning(
                                "dashboard/unfiltered",
                                field.place(),
                                field.where() + " reads " + (open.metric() == null ? "some lines" : open.metric())
                                        + " of every " + label + ", and the rest of it of the one that is chosen",
                                "",
                                "write " + label + "=~\"$" + label + "\" there, too"))));
    }
}
