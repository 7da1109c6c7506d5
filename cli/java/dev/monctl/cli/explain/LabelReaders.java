package dev.monctl.cli.explain;

import dev.monctl.cli.origin.Trace;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who names a label on the hub: rules in their expressions, Alertmanager's routes, dashboards. */
final class LabelReaders {
    private static final String ALERTMANAGER = OutputPaths.HUB_CHART + "/files/alertmanager/";

    private final Rendered rendered;
    private final Map<Reader, SortedSet<Integer>> lines = new LinkedHashMap<>();

    private record Reader(String name, String path) {}

    LabelReaders(Rendered rendered) {
        this.rendered = rendered;
    }

    /** Who reads it, and in which lines of which file. */
    List<List<String>> of(String label) {
        for (RuleFile file : RuleFile.of(rendered.tree())) {
            for (RuleFile.Rule rule : file.rules()) {
                if (names(Query.prom(rule.text()), label)) {
                    String kind = rule.isAlert() ? "alert " : "recording rule ";
                    add(
                            kind + rule.name(),
                            file.path(),
                            rule.expression().span().line());
                }
            }
        }
        addLines("Alertmanager", ALERTMANAGER, label);
        addLines("dashboard", OutputPaths.DASHBOARDS + "/", label);
        List<List<String>> rows = new ArrayList<>();
        lines.forEach((reader, found) -> rows.add(
                List.of(reader.name(), rendered.shown().apply(reader.path()), new Trace(label, found).words())));
        return rows;
    }

    private static boolean names(Query query, String label) {
        return query.named().stream().anyMatch(name -> name.label().equals(label))
                || query.selectors().stream()
                        .flatMap(selector -> selector.matchers().stream())
                        .anyMatch(matcher -> matcher.label().equals(label));
    }

    /** The lines of files in which the name stands as a word; comments do not count. */
    private void addLines(String reader, String folder, String label) {
        Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(label) + "(?![\\w-])");
        for (String path : rendered.tree().files().keySet()) {
            if (path.startsWith(folder) && !path.endsWith(".tmpl")) {
                List<String> text = rendered.tree().text(path).lines().toList();
                for (int i = 0; i < text.size(); i++) {
                    if (!text.get(i).strip().startsWith("#")
                            && word.matcher(text.get(i)).find()) {
                        add(reader, path, i + 1);
                    }
                }
            }
        }
    }

    private void add(String reader, String path, int line) {
        lines.computeIfAbsent(new Reader(reader, path), none -> new TreeSet<>()).add(line);
    }
}
