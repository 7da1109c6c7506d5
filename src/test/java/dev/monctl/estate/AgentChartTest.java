package dev.monctl.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Names, identity, ways and rights of the agents of a cluster. */
class AgentChartTest {
    private static final String CHART = "charts/monitoring-agent/";
    private static final String ALLOY = "monitoring-agent-alloy";
    private static final String KUBE_STATE_METRICS = "monitoring-agent-kube-state-metrics";

    static Stream<Release> agents() throws IOException {
        return Example.allAndTheRoot().flatMap(Release::agents);
    }

    private static Release agent() {
        return Release.agents(Example.root(), "homelab-k8s");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void objects_have_the_names_that_the_published_charts_give_them(Release agent) throws IOException {
        KubernetesObjects objects = agent.objects();
        assertThat(objects.namesOf("DaemonSet")).containsExactly(ALLOY);
        assertThat(objects.namesOf("Deployment")).containsExactly(KUBE_STATE_METRICS);
        assertThat(objects.namesOf("Service")).containsExactly(KUBE_STATE_METRICS);
        assertThat(objects.namesOf("ConfigMap")).containsExactly(ALLOY);
        assertThat(objects.namesOf("ClusterRole")).containsExactly(ALLOY, KUBE_STATE_METRICS);
        assertThat(objects.namesOf("OnePasswordItem"))
                .as("its kind is not in every cluster")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void everything_that_is_sent_carries_the_name_of_its_cluster_and_its_environment(Release agent) throws IOException {
        String environment = agent.example().estate().clusters().stream()
                .filter(cluster -> cluster.name().toString().equals(agent.cluster()))
                .map(cluster -> cluster.environment().toString())
                .findFirst()
                .orElseThrow();
        assertThat(configuration(agent))
                .containsPattern("cluster +" + Pattern.quote("= \"" + agent.cluster() + "\","))
                .containsPattern("environment +" + Pattern.quote("= \"" + environment + "\","));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "root, 'http://100.64.0.2:9090/api/v1/write http://100.64.0.2:3100/loki/api/v1/push'",
        "exposure-node-port, 'http://100.64.0.1:30090/api/v1/write http://100.64.0.1:30310/loki/api/v1/push'",
        "exposure-tailscale-operator, 'http://prometheus-hub:9090/api/v1/write http://loki-hub:3100/loki/api/v1/push'",
    })
    void it_pushes_to_where_the_hub_listens(String name, String expected) throws IOException {
        Example example = name.equals("root") ? Example.root() : Example.named(name);
        Release agent = Release.agents(example).findFirst().orElseThrow();
        List<String> urls = Pattern.compile("(?m)^\\s+url = \"([^\"]+)\"$")
                .matcher(configuration(agent))
                .results()
                .map(url -> url.group(1))
                .toList();
        assertThat(urls).containsExactly(expected.split(" ", -1));
    }

    @Test
    void another_address_of_the_hub_is_enough_to_move_a_cluster() throws IOException {
        assertThat(configuration(agent().with("global: { hubEndpoint: '[fd7a:115c:a1e0::2]' }")))
                .contains("\"http://[fd7a:115c:a1e0::2]:9090/api/v1/write\"")
                .contains("\"http://[fd7a:115c:a1e0::2]:3100/loki/api/v1/push\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"clusterName", "environment"})
    void nothing_is_installed_without_an_identity(String key) throws IOException {
        Release agent = agent().with("global: { " + key + ": \"\" }");
        HelmResult result = agent.example().template(agent.deployment());
        assertThat(result.findings())
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .contains("global." + key + " is missing");
    }

    @Test
    void resources_of_a_cluster_lie_over_those_of_the_estate() throws IOException {
        JsonNode resources = container(Release.agents(Example.root(), "my-cluster"), "DaemonSet", ALLOY)
                .path("resources");
        assertThat(resources.at("/requests/memory").asString()).isEqualTo("512Mi");
        assertThat(resources.at("/limits/memory").asString()).isEqualTo("768Mi");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void positions_and_undelivered_metrics_outlive_the_pod(Release agent) throws IOException {
        JsonNode pod = agent.objects().get("DaemonSet", ALLOY).at("/spec/template/spec");
        assertThat(Texts.strings(pod.at("/containers/0/args"))).contains("--storage.path=/var/lib/alloy");
        assertThat(named(pod.at("/containers/0/volumeMounts"), "data")
                        .path("mountPath")
                        .asString())
                .isEqualTo("/var/lib/alloy");
        assertThat(named(pod.path("volumes"), "data").at("/hostPath/path").asString())
                .isEqualTo("/var/lib/monitoring-agent/alloy");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void it_sees_its_node_but_cannot_change_it(Release agent) throws IOException {
        JsonNode container = container(agent, "DaemonSet", ALLOY);
        for (String name : List.of("proc", "sys", "root")) {
            assertThat(named(container.path("volumeMounts"), name)
                            .path("readOnly")
                            .asBoolean(false))
                    .as(name)
                    .isTrue();
        }
    }

    /** Root reaches what is mounted below /host/root and every socket there: a README that promises less is believed. */
    @Test
    void the_readme_says_that_who_controls_alloy_controls_the_node() {
        assertThat(Example.root().tree().text(CHART + "README.md"))
                .contains("controls the node**", "Sockets in `/host/root/run` answer");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void no_role_reads_a_secret_or_changes_anything(Release agent) throws IOException {
        agent.objects()
                .ofKind("ClusterRole")
                .flatMap(role -> role.path("rules").valueStream())
                .forEach(rule -> {
                    assertThat(Texts.strings(rule.path("verbs"))).isSubsetOf("get", "list", "watch");
                    assertThat(Texts.strings(rule.path("resources"))).doesNotContain("secrets", "configmaps", "*");
                    assertThat(Texts.strings(rule.path("apiGroups"))).doesNotContain("*");
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void kube_state_metrics_may_read_what_it_collects_and_nothing_else(Release agent) throws IOException {
        Set<String> allowed = new TreeSet<>();
        agent.objects()
                .getClusterScoped("ClusterRole", KUBE_STATE_METRICS)
                .path("rules")
                .valueStream()
                .forEach(rule -> allowed.addAll(Texts.strings(rule.path("resources"))));
        assertThat(Texts.strings(
                        container(agent, "Deployment", KUBE_STATE_METRICS).path("args")))
                .contains("--resources=" + String.join(",", allowed));
    }

    @Test
    void nobody_connects_to_these_pods_but_alloy_to_kube_state_metrics() throws IOException {
        KubernetesObjects objects = agent().objects();
        JsonNode all =
                objects.get("NetworkPolicy", "monitoring-agent-default-deny").path("spec");
        assertThat(all.has("ingress")).isFalse();
        assertThat(Texts.strings(all.path("policyTypes"))).containsExactly("Ingress");
        objects.workloads()
                .forEach(workload -> assertThat(labels(workload.at("/spec/template/metadata/labels")))
                        .containsAll(labels(all.at("/podSelector/matchLabels"))));

        JsonNode one = objects.get("NetworkPolicy", KUBE_STATE_METRICS).path("spec");
        assertThat(labels(podLabels(objects, "Deployment", KUBE_STATE_METRICS)))
                .containsAll(labels(one.at("/podSelector/matchLabels")));
        JsonNode rule = one.at("/ingress/0");
        assertThat(one.path("ingress").size() + rule.path("from").size()).isEqualTo(2);
        assertThat(labels(podLabels(objects, "DaemonSet", ALLOY)))
                .containsAll(labels(rule.at("/from/0/podSelector/matchLabels")));
        assertThat(rule.at("/ports/0/port").asInt()).isEqualTo(8080);
        assertThat(objects.namesOf("NetworkPolicy")).hasSize(2);
    }

    @Test
    void policies_can_be_left_out() throws IOException {
        assertThat(agent().with("networkPolicy: { enabled: false }").objects().namesOf("NetworkPolicy"))
                .isEmpty();
    }

    @Test
    void it_listens_to_its_node_alone_when_it_has_the_nodes_network() throws IOException {
        Release agent = agent().with(
                        "alloy: { controller: { hostNetwork: true, dnsPolicy: ClusterFirstWithHostNet }, alloy: { listenAddr: 127.0.0.1 } }");
        JsonNode pod = agent.objects().get("DaemonSet", ALLOY).at("/spec/template/spec");
        assertThat(pod.path("hostNetwork").asBoolean()).isTrue();
        assertThat(Texts.strings(pod.at("/containers/0/args"))).contains("--server.http.listen-addr=127.0.0.1:12345");
        for (String probe : List.of("readinessProbe", "livenessProbe")) {
            assertThat(pod.at("/containers/0/" + probe + "/httpGet/host").asString())
                    .as(probe)
                    .isEqualTo("127.0.0.1");
        }
        assertThat(container(agent(), "DaemonSet", ALLOY).findValues("host")).isEmpty();
    }

    /** Every one of Linux that is a machine: the others have no container runtime for its image, or no node to look at. */
    @Test
    void it_runs_on_every_node_that_can_run_it() throws IOException {
        JsonNode pod = agent().objects().get("DaemonSet", ALLOY).at("/spec/template/spec");
        assertThat(Texts.leaves(pod.path("nodeSelector"))).hasToString("{kubernetes.io/os=\"linux\"}");
        assertThat(pod.at("/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms")
                        .toString())
                .isEqualTo(
                        "[{\"matchExpressions\":["
                                + "{\"key\":\"type\",\"operator\":\"NotIn\",\"values\":[\"virtual-kubelet\"]},"
                                + "{\"key\":\"eks.amazonaws.com/compute-type\",\"operator\":\"NotIn\",\"values\":[\"fargate\"]}]}]");
        assertThat(pod.path("tolerations").toString()).isEqualTo("[{\"operator\":\"Exists\"}]");
    }

    /** Helm shows notes at an installation only, which needs a cluster: here they are a text of an object. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', the hub at 100.64.0.2, the hub at 100.64.0.2",
        "prometheusURL: 'http://a/x', http://a/x, the hub at 100.64.0.2",
        "lokiURL: 'http://b/y', the hub at 100.64.0.2, http://b/y",
        "'prometheusURL: ''http://a/x'', lokiURL: ''http://b/y''', http://a/x, http://b/y"
    })
    void the_notes_say_where_each_kind_of_data_goes(String urls, String metrics, String logs) throws IOException {
        Example root = Example.root();
        Map<String, byte[]> files = new TreeMap<>(root.tree().files());
        String notes = root.tree().text(CHART + "templates/NOTES.txt");
        files.put(
                CHART + "templates/notes.yaml",
                ("{{- define \"notes\" }}" + notes + "{{ end }}\n"
                                + "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes, namespace: monitoring }\n"
                                + "data: { text: {{ include \"notes\" . | toJson }} }\n")
                        .getBytes(UTF_8));
        Example noted = new Example("noted", root.estate(), root.findings(), OutputTree.of(files));
        assertThat(noted.objects(agent().with("global: { " + urls + " }").deployment())
                        .config("notes", "text"))
                .contains("They push\n     metrics to " + metrics + "\n     logs to " + logs + "\n\n1. ");
    }

    @Test
    void an_item_of_1password_becomes_an_object_when_it_is_asked_for() throws IOException {
        Release agent = agent().with("onePassword: { enabled: true, vault: my vault, item: my item }");
        assertThat(agent.objects()
                        .get("OnePasswordItem", "monitoring-agent")
                        .at("/spec/itemPath")
                        .asString())
                .isEqualTo("vaults/my vault/items/my item");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unheardOf | unheardOf: x",
                "global.unheardOf | global: { unheardOf: x }",
                "global.clusterName | global: { clusterName: Two Words }",
                "global.hubEndpoint | global: { hubEndpoint: 'http://100.64.0.2' }",
                "global.prometheusURL | global: { prometheusURL: '100.64.0.2:9090' }",
                "global.scrapeInterval | global: { scrapeInterval: 30 }",
                "onePassword | onePassword: { enabled: true }",
                "alloy.unheardOf | alloy: { unheardOf: x }",
                "alloy.alloy.unheardOf | alloy: { alloy: { unheardOf: x } }",
                "alloy.alloy.clustering | alloy: { alloy: { clustering: { enabled: true } } }",
                "alloy.controller.type | alloy: { controller: { type: deployment } }",
                "alloy.controller.tolerations | alloy: { controller: { tolerations: [{ operator: Always }] } }",
                "alloy.configReloader | alloy: { configReloader: { enabled: true } }",
                "kube-state-metrics.unheardOf | kube-state-metrics: { unheardOf: x }",
                "kube-state-metrics.collectors | kube-state-metrics: { collectors: [] }",
                "kube-state-metrics.collectors | kube-state-metrics: { collectors: [podz] }"
            })
    void what_is_not_understood_is_refused_by_its_key(String key, String values) throws IOException {
        Release agent = agent().with(values);
        // Of a sub-chart's value Helm gives the chart first: alloy: controller.type.
        assertThat(agent.example().template(agent.deployment()).findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.replace(": ", ".").startsWith(key + "."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "global: { image: { registry: mirror.example.com:5000 }, imageRegistry: mirror.example.com:5000 }",
                "global: { imagePullSecrets: [{ name: mirror }], image: { pullSecrets: [{ name: mirror }] } }",
                "alloy: { image: { digest: 'sha256:0000000000000000000000000000000000000000000000000000000000000000' } }",
                "alloy: { controller: { nodeSelector: { disk: ssd }, podLabels: { team: a }, priorityClassName: high } }",
                "alloy: { alloy: { resources: { limits: { memory: 2Gi, cpu: '2' } }, extraArgs: [--cluster.enabled=false] } }",
                "alloy: { fullnameOverride: alloy, serviceAccount: { create: false, name: alloy } }",
                "alloy: { alloy: { securityContext: { seLinuxOptions: { type: spc_t } } } }",
                "kube-state-metrics: { selfMonitor: { enabled: true }, metricLabelsAllowlist: ['pods=[app.kubernetes.io/name]'] }",
                "kube-state-metrics: { tolerations: [{ operator: Exists }], prometheusScrape: true }",
                "networkPolicy: { enabled: false }",
            })
    void what_an_owner_may_want_is_accepted(String values) throws IOException {
        Release agent = agent().with(values);
        assertThat(agent.example().template(agent.deployment()).findings()).isEmpty();
    }

    @Test
    void a_mirror_replaces_the_registry_of_every_image() throws IOException {
        Release agent =
                agent().with("global: { image: { registry: mirror.example.com }, imageRegistry: mirror.example.com }");
        assertThat(container(agent, "DaemonSet", ALLOY).path("image").asString())
                .isEqualTo("mirror.example.com/grafana/alloy:v1.13.1");
        assertThat(container(agent, "Deployment", KUBE_STATE_METRICS)
                        .path("image")
                        .asString())
                .isEqualTo("mirror.example.com/kube-state-metrics/kube-state-metrics:v2.14.0");
    }

    @Test
    void a_changed_configuration_restarts_alloy_and_nobody_else() throws IOException {
        KubernetesObjects before = agent().objects();
        KubernetesObjects after = agent().with("global: { logLevel: debug }").objects();
        assertThat(before.get("DaemonSet", ALLOY)).isNotEqualTo(after.get("DaemonSet", ALLOY));
        assertThat(before.get("Deployment", KUBE_STATE_METRICS)).isEqualTo(after.get("Deployment", KUBE_STATE_METRICS));
    }

    private static String configuration(Release agent) throws IOException {
        return agent.objects().config(ALLOY, "config.alloy");
    }

    private static JsonNode container(Release agent, String kind, String name) throws IOException {
        return agent.objects().get(kind, name).at("/spec/template/spec/containers/0");
    }

    private static JsonNode podLabels(KubernetesObjects objects, String kind, String name) {
        return objects.get(kind, name).at("/spec/template/metadata/labels");
    }

    private static List<String> labels(JsonNode labels) {
        return labels.propertyStream()
                .map(label -> label.getKey() + "=" + label.getValue().asString())
                .toList();
    }

    private static JsonNode named(JsonNode list, String name) {
        return list.valueStream()
                .filter(entry -> entry.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
