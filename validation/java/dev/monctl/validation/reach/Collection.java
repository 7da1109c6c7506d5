package dev.monctl.validation.reach;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a system collects. Systems that are set up alike collect alike, whatever they are called.
 *
 * @param kind {@code hub}, {@code kubernetes} or {@code nixos}
 * @param objects the kinds of objects that its kube-state-metrics lists
 */
record Collection(String kind, List<ScrapeJob> jobs, Set<String> objects) {
    private static final String RESOURCES = "--resources=";
    private static final String PROMETHEUS = "prometheus.yml";
    private static final String KUBE_STATE_METRICS = "kube-state-metrics";

    Collection {
        jobs = List.copyOf(jobs);
        objects = new TreeSet<>(objects);
    }

    /** Whether it can be said what these objects collect. */
    static boolean isKnown(String kind, List<RenderedObject> objects) {
        return kind.equals("hub")
                ? files(objects).anyMatch(file -> file.name().equals(PROMETHEUS))
                : !objects.isEmpty();
    }

    /** What a machine collects, whose Alloy reads these texts as one. */
    static Collection ofMachine(String name, List<String> files, AlikeScrapes alike) {
        return new Collection("nixos", alike.of(name, files, Map.of()), Set.of());
    }

    /** What the objects of a chart collect: by Alloy, and on the hub by Prometheus. */
    static Collection of(String kind, String name, List<RenderedObject> objects, AlikeScrapes alike) {
        List<ScrapeJob> jobs = new ArrayList<>();
        Map<String, String> variables = variables(objects);
        objects.stream().filter(object -> object.is("", "ConfigMap")).forEach(map -> {
            List<Field> files = map.field().entries("data");
            // An Alloy reads all that is mounted into its folder as one.
            List<String> alloy = texts(files, file -> file.endsWith(".alloy"));
            if (!alloy.isEmpty()) {
                jobs.addAll(alike.of(name, alloy, variables));
            }
            texts(files, PROMETHEUS::equals).forEach(text -> jobs.addAll(PrometheusScrapes.of(text)));
        });
        return new Collection(kind, jobs, listed(objects));
    }

    private static List<String> texts(List<Field> files, Predicate<String> name) {
        return files.stream()
                .filter(file -> name.test(file.name()))
                .flatMap(file -> file.text().stream())
                .toList();
    }

    /** Why a metric does not arrive; empty where it does. */
    Optional<String> lacks(String metric, KnownMetrics.Entry known) {
        List<ScrapeJob> sources =
                jobs.stream().filter(job -> job.name().equals(known.job())).toList();
        if (sources.isEmpty()) {
            return Optional.of("no job " + known.job() + " is scraped there");
        }
        if (sources.stream().allMatch(job -> job.ways().isEmpty())) {
            return Optional.of("what job " + known.job() + " scrapes is forwarded to no hub");
        }
        String collector = known.collector();
        if (collector != null && isSwitchedOff(collector, sources)) {
            return Optional.of("collector " + collector + " of job " + known.job() + " is switched off there");
        }
        return sources.stream().anyMatch(job -> job.delivers(metric))
                ? Optional.empty()
                : Optional.of("what is kept of job " + known.job() + " does not have it");
    }

    private boolean isSwitchedOff(String collector, List<ScrapeJob> sources) {
        return sources.get(0).name().equals(KUBE_STATE_METRICS)
                ? !objects.contains(collector)
                : sources.stream().allMatch(job -> job.switchedOff().contains(collector));
    }

    private static Stream<Field> files(List<RenderedObject> objects) {
        return objects.stream()
                .filter(object -> object.is("", "ConfigMap"))
                .flatMap(map -> map.field().entries("data").stream());
    }

    private static Stream<Field> containers(List<RenderedObject> objects) {
        return objects.stream()
                .filter(object -> object.group().equals("apps"))
                .flatMap(workload -> workload.field().items("spec", "template", "spec", "containers").stream());
    }

    private static Map<String, String> variables(List<RenderedObject> objects) {
        Map<String, String> variables = new TreeMap<>();
        containers(objects)
                .flatMap(container -> container.items("env").stream())
                .forEach(variable -> variable.text("value")
                        .ifPresent(value -> variables.put(variable.text("name").orElse(""), value)));
        return variables;
    }

    private static Set<String> listed(List<RenderedObject> objects) {
        Set<String> listed = new LinkedHashSet<>();
        containers(objects)
                .flatMap(container -> container.items("args").stream())
                .flatMap(argument -> argument.text().stream())
                .filter(argument -> argument.startsWith(RESOURCES))
                .forEach(argument -> listed.addAll(
                        Arrays.asList(argument.substring(RESOURCES.length()).split(",", -1))));
        return listed;
    }
}
