package dev.monctl.cli.explain;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.route.Line;
import dev.monctl.validation.route.Routing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The alerts of the rendered rules: what each asks, and whom it reaches for which system. */
public final class Alerts implements Subject {
    private final Rendered rendered;
    private final List<RuleFile> files;

    public Alerts(Rendered rendered) {
        this.rendered = rendered;
        this.files = RuleFile.of(rendered.tree());
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new LinkedHashSet<>();
        files.forEach(
                file -> file.rules().stream().filter(RuleFile.Rule::isAlert).forEach(rule -> names.add(rule.name())));
        return names;
    }

    @Override
    public Optional<Explanation> explain(String thing) {
        return names().contains(thing) ? Optional.of(explanation(thing)) : Optional.empty();
    }

    private Explanation explanation(String alert) {
        Runbook runbook = new Runbook(rendered);
        return Explanation.of(Explanation.Kind.ALERT, alert)
                .with("meaning", runbook.meaning(alert).orElse(""))
                .with(rules(alert))
                .with(routes(alert))
                .with("runbook", runbook.place(alert).orElse(""))
                .with("key", key(alert));
    }

    private Fact rules(String alert) {
        List<List<String>> rows = new ArrayList<>();
        for (RuleFile file : files) {
            for (RuleFile.Rule rule : file.rules()) {
                if (rule.isAlert() && rule.name().equals(alert)) {
                    rows.add(row(file, rule));
                }
            }
        }
        return new Fact.Table("rules", List.of("severity", "for", "place", "expression"), rows);
    }

    private List<String> row(RuleFile file, RuleFile.Rule rule) {
        YamlNode node = rule.node();
        String severity = Yaml.mapping(node, "labels")
                .map(labels -> Yaml.word(labels, "severity"))
                .orElse("");
        String forAtLeast = Yaml.scalar(node, "for").map(value -> value.text()).orElse("0s");
        return List.of(
                severity.isEmpty() ? "none" : severity,
                forAtLeast,
                rendered.line(file.path(), node.span().line()),
                expression(rule));
    }

    /** On one line, without comments. */
    private static String expression(RuleFile.Rule rule) {
        return rule.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Systems that go the same way stand in one row. */
    private Fact routes(String alert) {
        Estate estate = rendered.estate();
        Map<String, Set<String>> systems = new LinkedHashMap<>();
        List<Line> lines =
                Routing.of(rendered.tree(), estate, files).map(Routing::lines).orElse(List.of());
        for (Line line : lines) {
            if (line.alert().name().equals(alert)) {
                systems.computeIfAbsent(String.join(", ", line.receivers()), none -> new LinkedHashSet<>())
                        .add(line.alert().system());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        systems.forEach((receivers, named) -> rows.add(List.of(receivers, String.join(", ", named))));
        return new Fact.Table("routes", List.of("receivers", "systems"), rows);
    }

    private String key(String alert) {
        String key = "alerting.rules." + alert;
        return rendered.estate().places().isWritten(key)
                ? key + " (" + rendered.estate().places().key(key) + ")"
                : rendered.estate().alerting().rules().containsKey(alert) ? key + " (left out: the defaults)" : "";
    }
}
