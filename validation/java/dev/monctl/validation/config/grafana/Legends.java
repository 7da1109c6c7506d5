package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Legends of panels that name labels which their query has summed up. */
final class Legends {
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern AGGREGATION = Pattern.compile(
            "(?s)(?:sum|max|min|avg|count) by \\(([^()]*)\\)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)(?:\\s*[<>=!]=?\\s*[0-9.]+)?");

    private Legends() {}

    /** What an aggregation has put together has no labels but those it is made by. */
    static void judge(Field expression, Notebook notes) {
        Matcher aggregation = AGGREGATION.matcher(expression.text().orElse(""));
        Optional<Field> legend = Optional.ofNullable(expression.parent()).flatMap(target -> target.get("legendFormat"));
        if (aggregation.matches() && legend.isPresent()) {
            List<String> kept = Arrays.asList(aggregation.group(1).split("\\s*,\\s*"));
            Matcher named = LEGEND.matcher(legend.get().text().orElse(""));
            while (named.find()) {
                if (!kept.contains(named.group(1))) {
                    notes.add(Finding.warning(
                            "dashboard/legend",
                            legend.get().place(),
                            legend.get().where() + " names '" + named.group(1) + "', and the query keeps "
                                    + String.join(", ", kept) + " only",
                            "all its lines are called alike",
                            "add " + named.group(1) + " to by"));
                }
            }
        }
    }
}
