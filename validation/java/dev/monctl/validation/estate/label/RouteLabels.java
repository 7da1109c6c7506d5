package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.matcher.AlertMatcher;
import dev.monctl.validation.matcher.AlertMatchers;
import dev.monctl.validation.query.LabelMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Labels in Alertmanager's routes and inhibitions. */
final class RouteLabels {
    private static final String FILES = "charts/[^/]+/files/alertmanager/[^/]+\\.ya?ml";
    private static final String AN_ALERT = "an alert";

    private final LabelSet known;
    private final Set<String> asked;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A judge of routes.
     *
     * @param asked labels for grouping that the topology names itself, where they are complained of already
     */
    RouteLabels(LabelSet known, Set<String> asked) {
        this.known = known;
        this.asked = asked;
    }

    List<Finding> judge(OutputTree tree) {
        tree.files().keySet().stream()
                .filter(path -> path.matches(FILES))
                .forEach(path -> tree.yaml(path).roots().forEach(this::configuration));
        return List.copyOf(findings);
    }

    private void configuration(YamlNode root) {
        Yaml.get(root, "route").ifPresent(this::route);
        for (YamlNode rule : Yaml.items(root, "inhibit_rules")) {
            for (String side : List.of("source_matchers", "target_matchers")) {
                Yaml.texts(rule, side).forEach(text -> matchers(text, "an inhibition"));
            }
            Yaml.texts(rule, "equal").forEach(label -> name(label, "an inhibition"));
        }
    }

    private void route(YamlNode route) {
        Yaml.texts(route, "group_by").stream()
                .filter(label -> !asked.contains(label.text()) && !label.text().equals("..."))
                .forEach(label -> name(label, "group_by of a route"));
        Yaml.texts(route, "matchers").forEach(text -> matchers(text, "a route"));
        for (String old : List.of("match", "match_re")) {
            Yaml.entries(route, old).stream().map(Entry::key).forEach(key -> name(key, "a route"));
        }
        Yaml.items(route, "routes").forEach(this::route);
    }

    private void name(Scalar label, String who) {
        if (!known.contains(label.text())) {
            findings.add(Unknown.named(label.text(), 0, AN_ALERT, known).unsent(label.place(null), who));
        }
    }

    private void matchers(Scalar text, String who) {
        for (AlertMatcher asked :
                AlertMatchers.parse(String.valueOf(text.value())).matchers()) {
            String label = asked.label();
            if (!known.contains(label)) {
                LabelMatcher matcher = new LabelMatcher(label, asked.operator(), asked.value(), asked.start());
                Unknown unknown = Unknown.matched(matcher, AN_ALERT, known);
                findings.add(unknown.silent(Spelling.of(text, label, asked.start()), who));
            }
        }
    }
}
