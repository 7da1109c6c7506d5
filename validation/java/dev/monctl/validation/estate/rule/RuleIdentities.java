package dev.monctl.validation.estate.rule;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether rules speak of systems that there are, each by its own names. */
public final class RuleIdentities {
    private final Estate estate;
    private final Map<String, String> environments = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private RuleIdentities(Estate estate) {
        this.estate = estate;
        environments.put(
                estate.hub().cluster().toString(), estate.hub().environment().toString());
        estate.spokes()
                .forEach(spoke -> environments.put(
                        spoke.name().toString(), spoke.identity().getOrDefault("environment", "")));
    }

    public static List<Finding> judge(Estate estate, List<RuleFile> files) {
        RuleIdentities identities = new RuleIdentities(estate);
        files.forEach(file -> file.rules().forEach(identities::judge));
        return List.copyOf(identities.findings);
    }

    private void judge(RuleFile.Rule rule) {
        for (LabelMatcher matcher : clusters(rule)) {
            if (!environments.containsKey(matcher.value())) {
                findings.add(unknown(
                        rule, matcher.value(), Spelling.of(rule.expression(), matcher.value(), matcher.start())));
            }
        }
        Yaml.mapping(rule.node(), "labels").ifPresent(labels -> {
            String cluster = Yaml.word(labels, "cluster");
            String environment = Yaml.word(labels, "environment");
            if (environments.containsKey(cluster)
                    && !environment.isEmpty()
                    && !environment.equals(environments.get(cluster))) {
                findings.add(Finding.warning(
                                "label/other-environment",
                                Yaml.scalar(labels, "environment").orElseThrow().place(null),
                                rule.name() + " says environment '" + environment + "' of " + cluster
                                        + ", which is in '" + environments.get(cluster) + "'",
                                "",
                                "write environment: " + environments.get(cluster))
                        .beside(estate.places().key("spokes")));
            }
            if (!cluster.isEmpty() && !environments.containsKey(cluster)) {
                findings.add(unknown(
                        rule,
                        cluster,
                        Yaml.scalar(labels, "cluster").orElseThrow().place(null)));
            }
        });
    }

    private static List<LabelMatcher> clusters(RuleFile.Rule rule) {
        return Query.prom(rule.text()).selectors().stream()
                .flatMap(selector -> selector.matchers().stream())
                .filter(matcher -> matcher.label().equals("cluster"))
                .filter(matcher -> Set.of("=", "!=").contains(matcher.operator())
                        && !matcher.value().isEmpty())
                .toList();
    }

    private Finding unknown(RuleFile.Rule rule, String cluster, Place place) {
        return Finding.warning(
                        "label/unknown-cluster",
                        place,
                        rule.name() + " is about the cluster '" + cluster + "', which the estate does not have",
                        "nothing it asks for is there",
                        Suggestion.help(cluster, environments.keySet(), "it has", "name one"))
                .beside(estate.places().key("spokes"));
    }
}
