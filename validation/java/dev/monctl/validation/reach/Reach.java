package dev.monctl.validation.reach;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.validation.alloy.source.AlloyTexts;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether what rules and dashboards read arrives from every system that they are about. */
public final class Reach {
    private static final String NEVER = "what is not there is never above or below anything";
    private static final String COLLECT = "collect it there, or take it out of the query";

    private final KnownMetrics known = KnownMetrics.table();
    private final AlikeScrapes alike;

    /** The systems that collect alike; each with its name. */
    private final Map<Collection, Set<String>> systems = new LinkedHashMap<>();

    private final Set<Finding> findings = new LinkedHashSet<>();

    private Reach(AlloyTexts texts) {
        this.alike = new AlikeScrapes(texts);
    }

    /**
     * What is read and does not arrive.
     *
     * @param rendered what the estate's deployments render; of one that does not render, or whose Prometheus has no configuration,
     *     nothing is said
     */
    public static List<Finding> judge(
            OutputTree tree, Estate estate, List<RuleFile> rules, List<RenderedDeployment> rendered, AlloyTexts texts) {
        Reach reach = new Reach(texts);
        reach.collect(tree, estate, rendered);
        List<Read> reads = Read.all(tree, rules);
        Set<String> seen = new LinkedHashSet<>();
        for (Read read : reads) {
            String metric = read.selector().metric();
            // A rule for each spoke reads the same series, only of another system.
            if (metric != null && seen.add(read.kind() + metric + about(read))) {
                reach.judge(read, metric);
            }
        }
        Set<String> jobs = new TreeSet<>();
        reach.systems.keySet().forEach(system -> system.jobs().forEach(job -> jobs.add(job.name())));
        reach.findings.addAll(new UnknownJobs(jobs).judge(reads));
        reach.findings.addAll(new ShortRanges(reach.systems).judge(rules));
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
                add(Collection.ofMachine(name, files(path, tree), alike), name);
            }
        }
    }

    /** A machine's configuration, and the files of its owner's beside it. */
    private static List<String> files(String path, OutputTree tree) {
        List<String> files = new ArrayList<>(List.of(tree.text(path)));
        String folder = path.substring(0, path.lastIndexOf('/')) + "/extra";
        tree.below(folder).files().keySet().stream()
                .filter(name -> name.endsWith(".alloy"))
                .forEach(name -> files.add(tree.text(folder + "/" + name)));
        return files;
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
        Predicate<String> meant = MeantSystems.of(read.selector());
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        int asked = 0;
        for (Map.Entry<Collection, Set<String>> alike : systems.entrySet()) {
            Collection collection = alike.getKey();
            List<String> names = alike.getValue().stream().filter(meant).toList();
            if (known.kinds(entry.job()).contains(collection.kind()) && !names.isEmpty()) {
                asked += names.size();
                collection
                        .lacks(metric, entry)
                        .ifPresent(why -> lacking.computeIfAbsent(why, none -> new ArrayList<>())
                                .addAll(names));
            }
        }
        int all = asked;
        lacking.forEach((why, names) -> findings.add(
                names.size() == all ? collectedNowhere(read, metric, why) : notArriving(read, metric, why, names)));
    }

    private static Finding collectedNowhere(Read read, String metric, String why) {
        String what = read.who() + " reads " + metric + ", which nobody collects: " + why;
        return read.kind() == Read.Kind.RULE
                ? Finding.error("metric/not-collected", place(read, metric), what, COLLECT)
                : Finding.warning("metric/not-collected", place(read, metric), what, NEVER, COLLECT);
    }

    private static Finding notArriving(Read read, String metric, String why, List<String> names) {
        String what =
                read.who() + " reads " + metric + ", which does not arrive from " + Words.list(names) + ": " + why;
        return Finding.warning("metric/not-collected", place(read, metric), what, NEVER, COLLECT);
    }

    private static Place place(Read read, String metric) {
        return Spelling.of(read.text(), metric, 0);
    }

    private Finding unknown(Read read, String metric) {
        Place place = place(read, metric);
        String what = read.who() + " reads " + metric + ", which no exporter of the estate sends";
        String help = "correct its name";
        return read.kind() == Read.Kind.RULE
                ? Finding.error("metric/unknown", place, what, help)
                : Finding.warning("metric/unknown", place, what, "the panel stays empty", help);
    }
}
