package dev.monctl.validation.reach;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.query.LabelMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what rules and dashboards read arrives from every system that they are about. */
public final class Reach {
    private static final int MOST_NAMED = 3;

    private final KnownMetrics known = KnownMetrics.table();
    private final AlikeScrapes alike = new AlikeScrapes();

    /** The systems that collect alike; each with its name. */
    private final Map<Collection, Set<String>> systems = new LinkedHashMap<>();

    private final Set<Finding> findings = new LinkedHashSet<>();

    private Reach() {}

    /**
     * What is read and does not arrive.
     *
     * @param rendered what the estate's deployments render; of one that does not render, or whose Prometheus has no configuration,
     *     nothing is said
     */
    public static List<Finding> judge(OutputTree tree, Estate estate, List<RenderedDeployment> rendered) {
        Reach reach = new Reach();
        reach.collect(tree, estate, rendered);
        Set<String> seen = new LinkedHashSet<>();
        for (Read read : Read.all(tree, RuleFile.of(tree))) {
            String metric = read.selector().metric();
            // A rule for each spoke reads the same series, only of another system.
            if (metric != null && seen.add(read.isRule() + metric + about(read))) {
                reach.judge(read, metric);
            }
        }
        return List.copyOf(reach.findings);
    }

    private static String about(Read read) {
        return read.selector().matchers().stream()
                .filter(matcher -> matcher.label().equals("cluster"))
                .map(LabelMatcher::toString)
                .toList()
                .toString();
    }

    private void collect(OutputTree tree, Estate estate, List<RenderedDeployment> rendered) {
        Map<Deployment, List<RenderedObject>> objects = new HashMap<>();
        rendered.forEach(each -> objects.put(each.deployment(), each.objects()));
        add("hub", estate.hub().cluster().toString(), objects.get(estate.hubDeployment()));
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            add("kubernetes", cluster.name().toString(), objects.get(estate.deployment(cluster)));
        }
        for (Spoke.Nixos machine : estate.machines()) {
            String name = machine.name().toString();
            String path = OutputPaths.alloy(name);
            if (tree.files().containsKey(path)) {
                add(Collection.ofMachine(name, tree.text(path), alike), name);
            }
        }
    }

    private void add(String kind, String name, @Nullable List<RenderedObject> objects) {
        if (objects != null && Collection.isKnown(kind, objects)) {
            add(Collection.of(kind, name, objects, alike), name);
        }
    }

    private void add(Collection collection, String name) {
        systems.computeIfAbsent(collection, none -> new LinkedHashSet<>()).add(name);
    }

    private void judge(Read read, String metric) {
        if (known.isNoneOfItsFamily(metric)) {
            findings.add(unknown(read, metric));
            return;
        }
        known.of(metric).ifPresent(entry -> judge(read, metric, entry));
    }

    private void judge(Read read, String metric, KnownMetrics.Entry entry) {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        int asked = 0;
        for (Map.Entry<Collection, Set<String>> alike : systems.entrySet()) {
            Collection collection = alike.getKey();
            List<String> names = alike.getValue().stream()
                    .filter(name -> isMeant(read, name))
                    .toList();
            if (known.kinds(entry.job()).contains(collection.kind()) && !names.isEmpty()) {
                asked += names.size();
                collection
                        .lacks(metric, entry)
                        .ifPresent(why -> lacking.computeIfAbsent(why, none -> new ArrayList<>())
                                .addAll(names));
            }
        }
        int all = asked;
        lacking.forEach((why, names) -> findings.add(notCollected(read, metric, why, names, names.size() == all)));
    }

    /** As far as it names clusters. */
    private static boolean isMeant(Read read, String cluster) {
        return read.selector().matchers().stream()
                .filter(matcher -> matcher.label().equals("cluster"))
                .allMatch(matcher -> switch (matcher.operator()) {
                    case "=" ->
                        matcher.value().equals(cluster) || matcher.value().startsWith("$");
                    case "!=" -> !matcher.value().equals(cluster);
                    case "=~" ->
                        matcher.value().contains("$")
                                || List.of(matcher.value().split("\\|", -1)).contains(cluster)
                                || new NameFilter(matcher.value(), true).passes(cluster);
                    default -> true;
                });
    }

    private static Finding notCollected(Read read, String metric, String why, List<String> names, boolean isNowhere) {
        Place place = Spelling.of(read.text(), metric, 0);
        String what = read.who() + " reads " + metric + ", which "
                + (isNowhere ? "nobody collects" : "does not arrive from " + named(names)) + ": " + why;
        String help = "collect it there, or take it out of the query";
        return read.isRule() && isNowhere
                ? Finding.error("metric/not-collected", place, what, help)
                : Finding.warning(
                        "metric/not-collected",
                        place,
                        what,
                        "what is not there is never above or below anything",
                        help);
    }

    private static String named(List<String> names) {
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMED - 1)) + " and " + (names.size() - MOST_NAMED + 1)
                        + " more";
    }

    private Finding unknown(Read read, String metric) {
        Place place = Spelling.of(read.text(), metric, 0);
        String what = read.who() + " reads " + metric + ", which no exporter of the estate sends";
        String help = "correct its name";
        return read.isRule()
                ? Finding.error("metric/unknown", place, what, help)
                : Finding.warning("metric/unknown", place, what, "the panel stays empty", help);
    }
}
