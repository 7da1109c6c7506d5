package dev.monctl.cli;

import dev.monctl.cli.json.JsonText;
import dev.monctl.model.finding.Words;
import dev.monctl.validation.route.Line;
import dev.monctl.validation.route.Route;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whom each alert of each system reaches.
 *
 * @param spokes the names of all spokes
 * @param hub the name of the hub
 */
record RoutesTable(List<Line> lines, Set<String> spokes, String hub) implements Table {
    /** So many names are worth reading; as JSON there are all of them. */
    private static final int FEW = 3;

    @Override
    public String text() {
        Map<List<String>, Set<String>> ways = new LinkedHashMap<>();
        for (Line line : lines) {
            List<String> way = List.of(
                    line.alert().name(),
                    line.alert().severity(),
                    String.join(", ", line.receivers()),
                    each(line, route -> String.join(",", route.groupBy())),
                    each(line, Route::repeat),
                    each(line, route -> String.join(", ", route.intervals())),
                    String.join("; ", line.inhibitedBy()));
            ways.computeIfAbsent(way, none -> new LinkedHashSet<>())
                    .add(line.alert().system());
        }
        Columns columns = new Columns(
                "ALERT", "SEVERITY", "SYSTEMS", "RECEIVERS", "GROUPED BY", "REPEATED", "TIMES", "SILENT WHILE");
        ways.forEach((way, named) -> columns.add(List.of(
                way.get(0), way.get(1), named(named), way.get(2), way.get(3), way.get(4), way.get(5), way.get(6))));
        return columns.text();
    }

    /** Those that are not meant, where they are fewer than those that are. */
    private String named(Set<String> names) {
        String all = names.contains(hub) ? "all" : "all spokes";
        Set<String> others = new LinkedHashSet<>(spokes);
        others.removeAll(names);
        if (others.isEmpty()) {
            return all;
        }
        return names.size() > FEW && others.size() <= FEW ? all + " but " + Words.list(others) : Words.list(names);
    }

    private static String each(Line line, Function<Route, String> what) {
        return String.join("; ", line.ends().stream().map(what).distinct().toList());
    }

    @Override
    public String json() {
        List<Map<String, Object>> rows = lines.stream().map(RoutesTable::row).toList();
        return JsonText.of(1, "routes", rows);
    }

    private static Map<String, Object> row(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("alert", line.alert().name());
        row.put("severity", line.alert().severity());
        row.put("system", line.alert().system());
        row.put("receivers", line.receivers());
        row.put("groupedBy", line.ends().stream().map(Route::groupBy).distinct().toList());
        row.put("repeated", line.ends().stream().map(Route::repeat).distinct().toList());
        row.put(
                "times",
                line.ends().stream()
                        .flatMap(end -> end.intervals().stream())
                        .distinct()
                        .toList());
        row.put("silentWhile", line.inhibitedBy());
        return row;
    }
}
