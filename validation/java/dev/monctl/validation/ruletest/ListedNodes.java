package dev.monctl.validation.ruletest;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the nodes that a test lists for a cluster are those whose Alloy it lets speak. One that speaks and is not listed, or the
 * other way round, is a cluster that there is not: a rule that compares the two is asked something else.
 */
final class ListedNodes {
    private static final String LIST = "kube_node_info";
    private static final String HEARTBEAT = "up";
    private static final String HEARTBEAT_JOB = "integrations/self";

    private final Map<Node, Place> listed = new LinkedHashMap<>();
    private final Map<Node, Place> heard = new LinkedHashMap<>();

    private record Node(String cluster, String name) {}

    private ListedNodes() {}

    static List<Finding> judge(YamlNode test) {
        ListedNodes nodes = new ListedNodes();
        Yaml.items(test, "input_series")
                .forEach(series -> Yaml.text(series, "series").ifPresent(nodes::note));
        return nodes.findings();
    }

    private void note(Scalar series) {
        // Of the many series of a test these two are looked at.
        if (!series.text().startsWith(LIST) && !series.text().startsWith(HEARTBEAT)) {
            return;
        }
        for (Selector selector : Query.prom(series.text()).selectors()) {
            Map<String, LabelMatcher> labels = new LinkedHashMap<>();
            selector.matchers().forEach(matcher -> labels.put(matcher.label(), matcher));
            Node node = new Node(value(labels, "cluster"), value(labels, "node"));
            LabelMatcher named = labels.get("node");
            Place place = named == null ? series.place(null) : Spelling.of(series, named.label(), named.start());
            if (LIST.equals(selector.metric())) {
                listed.put(node, place);
            } else if (HEARTBEAT.equals(selector.metric()) && HEARTBEAT_JOB.equals(value(labels, "job"))) {
                heard.put(node, place);
            }
        }
    }

    private static String value(Map<String, LabelMatcher> labels, String label) {
        LabelMatcher matcher = labels.get(label);
        return matcher == null ? "" : matcher.value();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        listed.forEach((node, place) -> {
            if (!heard.containsKey(node)) {
                findings.add(finding(
                        place,
                        "a test lists " + node.name() + " of " + node.cluster() + ", which sends no heartbeat in it",
                        "give it the input up{job=\"" + HEARTBEAT_JOB + "\"} of this node, too"));
            }
        });
        Set<String> clusters = listed.keySet().stream().map(Node::cluster).collect(Collectors.toSet());
        heard.forEach((node, place) -> {
            if (clusters.contains(node.cluster()) && !listed.containsKey(node)) {
                findings.add(finding(
                        place,
                        "a test lets " + node.name() + " of " + node.cluster()
                                + " send a heartbeat, and does not list it",
                        "give it the input " + LIST + " of this node, too"));
            }
        });
        return findings;
    }

    private static Finding finding(Place place, String what, String help) {
        return Finding.warning(
                "test/unlisted-node",
                place,
                what,
                "a rule that compares the nodes that there are with those that are heard is not asked what happens",
                help);
    }
}
