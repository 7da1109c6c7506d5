package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A rule or a panel about a metric that nobody collects stays silent for ever: each name must have a source that lets it through. */
class MetricsAreCollectedTest {
    /** Prometheus writes them itself. */
    private static final Set<String> PROMETHEUS_OWN = Set.of("up", "ALERTS");

    /** The hub's scrape job that a metric comes from, by how its name begins. */
    private static final Map<String, String> JOBS = Map.of(
            "prometheus_", "prometheus",
            "process_", "prometheus",
            "loki_", "loki",
            "monctl_loki_storage_", "loki-storage",
            "alertmanager_", "alertmanager",
            "kube_", "kube-state-metrics",
            "kubelet_", "kubelet",
            "container_", "cadvisor",
            "machine_", "cadvisor");

    /** The collector of kube-state-metrics or of Alloy's exporter for the node, by how its names begin. */
    private static final Map<String, String> KUBE_COLLECTORS = Map.of("kube_node_", "nodes");

    private static final Map<String, String> NODE_COLLECTORS =
            Map.of("node_cpu_", "cpu", "node_filesystem_", "filesystem", "node_memory_", "meminfo");

    private static final Pattern NOT_A_NAME = Pattern.compile("\"[^\"]*\"|`[^`]*`|#[^\n]*|\\{[^}]*}|\\[[^]]*]"
            + "|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)|\\b(and|or|unless|bool|offset)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_metric_of_rules_and_dashboards_is_collected_and_kept(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        Set<String> names = askedFor(objects);
        assertThat(names)
                .contains("up", "kube_node_info", "prometheus_tsdb_head_series")
                .hasSizeGreaterThan(20);
        names.removeAll(PROMETHEUS_OWN);
        for (String name : names) {
            if (name.startsWith("node_")) {
                assertThat(disabledCollectors(objects)).doesNotContain(of(NODE_COLLECTORS, name));
            } else {
                assertThat(dropping(objects, of(JOBS, name), name))
                        .as("rules that drop %s", name)
                        .isEmpty();
            }
            if (name.startsWith("kube_")) {
                assertThat(collectors(objects, "kube-state-metrics")).contains(of(KUBE_COLLECTORS, name));
            }
            if (name.startsWith("monctl_")) {
                assertThat(objects.config("loki", "measure-storage.sh")).contains("# TYPE " + name + " gauge");
            }
        }
    }

    static Stream<Release> agents() throws IOException {
        return estates().flatMap(Release::agents);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void every_metric_that_a_cluster_is_to_send_is_collected_and_kept_by_its_agents(Release agent) throws IOException {
        String configuration = agent.objects().config("monitoring-agent-alloy", "config.alloy");
        List<String> collectors = collectors(agent.objects(), "monitoring-agent-kube-state-metrics");
        int sent = 0;
        for (String name : askedFor(Release.hub(agent.example()).objects())) {
            String job = JOBS.entrySet().stream()
                    .filter(source -> name.startsWith(source.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            if (name.startsWith("node_")) {
                assertThat(configuration)
                        .doesNotContainPattern("disable_collectors = \\[.*\"" + of(NODE_COLLECTORS, name) + "\"");
                sent++;
            } else if (name.startsWith("kube_")) {
                assertThat(collectors).contains(of(KUBE_COLLECTORS, name));
                sent++;
            } else if (job.equals("kubelet") || job.equals("cadvisor")) {
                assertThat(kept(configuration, job))
                        .as("what is kept of %s", job)
                        .anyMatch(name::matches);
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(5);
    }

    /** What a relabelling of that name keeps, as regular expressions. */
    private static List<String> kept(String configuration, String relabel) {
        return Pattern.compile(
                        "prometheus\\.relabel \"" + relabel
                                + "\" \\{.*?regex\\s+= \"([^\"]+)\"\\s+action\\s+= \"keep\"",
                        Pattern.DOTALL)
                .matcher(configuration)
                .results()
                .map(keep -> keep.group(1))
                .toList();
    }

    /** The metrics that rules and dashboards name. */
    private static Set<String> askedFor(KubernetesObjects objects) {
        Set<String> names = new TreeSet<>();
        Stream.concat(rules(objects), panels(objects)).forEach(query -> names.addAll(names(query)));
        return names;
    }

    private static Stream<String> rules(KubernetesObjects objects) {
        return objects.get("ConfigMap", "prometheus-rules")
                .path("data")
                .valueStream()
                .flatMap(file -> Texts.yaml(file.asString()).findValues("expr").stream())
                .map(JsonNode::asString);
    }

    private static Stream<String> panels(KubernetesObjects objects) {
        return objects.ofKind("ConfigMap")
                .flatMap(map -> map.path("data").propertyStream())
                .filter(file -> file.getKey().endsWith(".json"))
                .flatMap(file -> Texts.yaml(file.getValue().asString()).findParents("expr").stream())
                .filter(target -> target.at("/datasource/uid").asString("").equals("prometheus"))
                .map(target -> target.path("expr").asString());
    }

    private static Set<String> names(String query) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(NOT_A_NAME.matcher(query).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }

    private static String of(Map<String, String> sources, String name) {
        return sources.entrySet().stream()
                .filter(source -> name.startsWith(source.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is known to collect " + name));
    }

    private static List<String> dropping(KubernetesObjects objects, String job, String name) {
        JsonNode found = objects.configuration("prometheus", "prometheus.yml")
                .path("scrape_configs")
                .valueStream()
                .filter(config -> config.path("job_name").asString().equals(job))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no job " + job + ", which would collect " + name));
        return found.path("metric_relabel_configs")
                .valueStream()
                .filter(rule -> rule.path("action").asString().equals("keep"))
                .map(rule -> rule.path("regex").asString())
                .filter(kept -> !name.matches(kept))
                .toList();
    }

    private static List<String> collectors(KubernetesObjects objects, String deployment) {
        return Texts.strings(objects.get("Deployment", deployment).at("/spec/template/spec/containers/0/args")).stream()
                .filter(argument -> argument.startsWith("--resources="))
                .flatMap(argument ->
                        Stream.of(argument.substring("--resources=".length()).split(",")))
                .toList();
    }

    private static List<String> disabledCollectors(KubernetesObjects objects) {
        return objects.get("DaemonSet", "alloy")
                .at("/spec/template/spec/containers/0/env")
                .valueStream()
                .filter(variable -> variable.path("name").asString().equals("DISABLED_COLLECTORS"))
                .flatMap(variable ->
                        Texts.strings(Texts.yaml(variable.path("value").asString())).stream())
                .toList();
    }
}
