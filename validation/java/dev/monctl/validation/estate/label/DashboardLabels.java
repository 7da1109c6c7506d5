package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels in the dashboards' queries, in the names of their lines and in their variables. */
final class DashboardLabels {
    private static final String FILES = "charts/[^/]+/files/grafana/dashboards/[^/]+\\.json";
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern VALUES = Pattern.compile("label_values\\(\\s*(?:(.*),\\s*)?(\\w+)\\s*\\)");

    private final QueryLabels labels;
    private final List<Finding> findings = new ArrayList<>();

    DashboardLabels(QueryLabels labels) {
        this.labels = labels;
    }

    List<Finding> judge(OutputTree tree) {
        tree.files().keySet().stream()
                .filter(path -> path.matches(FILES))
                // JSON is YAML, too, and YAML's reader knows where each word stands.
                .forEach(path -> tree.json(path).roots().forEach(root -> walk(root, "")));
        return List.copyOf(findings);
    }

    /** @param source the type of the data source that is asked unless somebody below says otherwise */
    private void walk(YamlNode node, String source) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> walk(item, source));
        } else if (node instanceof Mapping mapping) {
            String own = Yaml.get(node, "datasource")
                    .map(found -> Yaml.word(found, "type"))
                    .filter(type -> !type.isEmpty())
                    .orElse(source);
            Yaml.text(node, "expr").ifPresent(expression -> target(node, expression, own));
            variable(node, own);
            mapping.entries().forEach(entry -> walk(entry.value(), own));
        }
    }

    private void target(YamlNode target, Scalar expression, String source) {
        Query query = query(String.valueOf(expression.value()), source);
        unknown(query, source).forEach(label -> add(expression, label, "a panel"));
        selected(query, source)
                .ifPresent(known -> Yaml.text(target, "legendFormat").ifPresent(legend -> {
                    Matcher named = LEGEND.matcher(String.valueOf(legend.value()));
                    while (named.find()) {
                        check(legend, named.group(1), named.start(1), "its query", known, "the legend of a panel");
                    }
                }));
    }

    /** A list to choose from: {@code label_values(up, cluster)}, or for Loki a selector and a label of their own. */
    private void variable(YamlNode node, String source) {
        Optional<YamlNode> query = Yaml.get(node, "query");
        query.flatMap(Yaml::text)
                .or(() -> query.flatMap(of -> Yaml.text(of, "query")))
                .ifPresent(text -> {
                    Matcher values = VALUES.matcher(String.valueOf(text.value()));
                    if (values.matches() && values.group(1) != null) {
                        Query selected = query(values.group(1), source);
                        unknown(selected, source).forEach(label -> add(text, label, "a variable"));
                        selected(selected, source)
                                .ifPresent(known -> check(
                                        text, values.group(2), values.start(2), "its query", known, "a variable"));
                    }
                });
        query.filter(of -> source.equals("loki")).ifPresent(of -> {
            LabelSet known = labels.sent().ofLogs();
            Yaml.text(of, "label").ifPresent(label -> check(label, label.text(), 0, "a log line", known, "a variable"));
            Yaml.text(of, "stream")
                    .ifPresent(stream ->
                            labels.ofLogs(Query.log(stream.text())).forEach(label -> add(stream, label, "a variable")));
        });
    }

    private static Query query(String text, String source) {
        return source.equals("loki") ? Query.log(text) : Query.prom(text);
    }

    private List<Unknown> unknown(Query query, String source) {
        return switch (source) {
            case "prometheus" -> labels.ofProm(query);
            case "loki" -> labels.ofLogs(query);
            default -> List.of();
        };
    }

    private Optional<LabelSet> selected(Query query, String source) {
        return switch (source) {
            case "prometheus" -> labels.selected(query);
            case "loki" -> Optional.of(labels.sent().ofLogs()).filter(known -> !query.makesAny());
            default -> Optional.empty();
        };
    }

    private void check(Scalar text, String label, int start, String of, LabelSet known, String who) {
        if (!known.contains(label)) {
            add(text, Unknown.named(label, start, of, known), who);
        }
    }

    private void add(Scalar text, Unknown unknown, String who) {
        findings.add(unknown.unsent(Spelling.of(text, unknown.label(), unknown.start()), who));
    }
}
