package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Alloy on each node of a cluster. */
class AgentAlloyTest {
    private static final Map<String, ?> NAMES = Map.of("clusterName", "a", "environment", "b");
    private static final Map<String, ?> NAMED = Map.of("global", NAMES);

    private static AlloyConfig config() throws IOException {
        return SpokeAlloy.ofCluster(Example.root(), NAMED);
    }

    private static KubernetesObjects objects() throws IOException {
        return Example.root().objects(SpokeAlloy.deployment(Example.root(), NAMED));
    }

    @Test
    void it_looks_at_its_own_node_only() throws IOException {
        assertThat(config().attributes("discovery.kubernetes.pods"))
                .containsEntry("field", "\"spec.nodeName=\" + sys.env(\"NODE_NAME\")");
        assertThat(config().attributes("discovery.kubernetes.kubelet"))
                .containsEntry("field", "\"metadata.name=\" + sys.env(\"NODE_NAME\")");
        assertThat(objects()
                        .get("DaemonSet", "monitoring-agent-alloy")
                        .findValues("env")
                        .get(0)
                        .valueStream())
                .anySatisfy(variable -> {
                    assertThat(variable.path("name").asString()).isEqualTo("NODE_NAME");
                    assertThat(variable.at("/valueFrom/fieldRef/fieldPath").asString())
                            .isEqualTo("spec.nodeName");
                });
    }

    /** Joined as the rule does it: the release's own pod, by the labels and the port that its chart gives it. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"nameOverride\": \"ksm\", \"service\": {\"port\": 9090}}"})
    void it_finds_the_kube_state_metrics_of_its_release_whatever_its_name_and_port(String values) throws IOException {
        Deployment agent = SpokeAlloy.deployment(
                Example.root(),
                Map.of(
                        "global",
                        NAMES,
                        "kube-state-metrics",
                        JsonMapper.shared().readValue(values, Map.class)));
        JsonNode pod = Example.root()
                .objects(agent)
                .ofKind("Deployment")
                .findFirst()
                .orElseThrow()
                .at("/spec/template");
        JsonNode labels = pod.at("/metadata/labels");
        Map<String, String> keep =
                config().rules("discovery.relabel.kube_state_metrics").get(0);
        assertThat(keep)
                .containsEntry("action", "\"keep\"")
                .containsEntry(
                        "source_labels",
                        "[\"__meta_kubernetes_namespace\", \"__meta_kubernetes_pod_label_app_kubernetes_io_instance\","
                                + " \"__meta_kubernetes_pod_label_app_kubernetes_io_component\","
                                + " \"__meta_kubernetes_pod_container_port_name\", \"__meta_kubernetes_pod_phase\"]");
        assertThat(String.join(
                        ";",
                        "monitoring",
                        labels.path("app.kubernetes.io/instance").asString(),
                        labels.path("app.kubernetes.io/component").asString(),
                        pod.at("/spec/containers/0/ports/0/name").asString(),
                        "Running"))
                .matches(AlloyConfig.unquoted(String.valueOf(keep.get("regex"))));
    }

    @Test
    void kube_state_metrics_keeps_its_name_wherever_it_runs_and_the_nodes_that_it_tells_of() throws IOException {
        assertThat(config().rules("discovery.relabel.kube_state_metrics"))
                .extracting(rule -> rule.get("target_label") + "=" + rule.get("replacement"))
                .containsExactly("null=null", "\"job\"=\"kube-state-metrics\"", "\"instance\"=\"kube-state-metrics\"");
        assertThat(config().attributes("prometheus.scrape.kube_state_metrics")).containsEntry("honor_labels", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubelet", "cadvisor"})
    void of_a_kubelet_it_keeps_what_the_hub_keeps_of_its_own(String job) throws IOException {
        JsonNode hub = Texts.yaml(Example.root().tree().text("charts/monitoring/values.yaml"))
                .at("/prometheus/" + job + "/keep");
        Map<String, String> keep = config().rules("prometheus.relabel." + job).get(0);
        assertThat(keep).containsEntry("action", "\"keep\"").containsEntry("source_labels", "[\"__name__\"]");
        String regex = AlloyConfig.unquoted(String.valueOf(keep.get("regex")));
        assertThat(regex).isEqualTo("up|scrape_.+|" + String.join("|", Texts.strings(hub)));
        assertThat(List.of("up", "scrape_duration_seconds", "scrape_samples_scraped"))
                .as("what the scrape says about itself takes the same way here")
                .allMatch(name -> name.matches(regex));
        assertThat(config().attributes("prometheus.scrape." + job))
                .containsEntry("job_name", "\"" + job + "\"")
                .containsEntry("scheme", "\"https\"")
                .containsEntry("insecure_skip_verify", "false");
    }

    @ParameterizedTest
    @CsvSource({"false, 7", "true, 0"})
    void what_belongs_to_a_network_or_its_host_name_is_collected_only_in_the_nodes_own(
            boolean hostNetwork, int disabled) throws IOException {
        AlloyConfig config = SpokeAlloy.ofCluster(
                Example.root(),
                Map.of("global", NAMES, "alloy", Map.of("controller", Map.of("hostNetwork", hostNetwork))));
        assertThat(Texts.yaml(String.valueOf(
                        config.attributes("prometheus.exporter.unix.node").get("disable_collectors"))))
                .hasSize(disabled);
    }

    @Test
    void urls_may_be_said_outright() throws IOException {
        AlloyConfig config = SpokeAlloy.ofCluster(
                Example.root(),
                Map.of(
                        "global",
                        Map.of(
                                "clusterName", "a",
                                "environment", "b",
                                "prometheusURL", "http://prometheus-hub:9090/x",
                                "lokiURL", "http://loki-hub:3100/y")));
        assertThat(config.attributes("prometheus.remote_write.hub"))
                .containsEntry("url", "\"http://prometheus-hub:9090/x\"");
        assertThat(config.attributes("loki.write.hub")).containsEntry("url", "\"http://loki-hub:3100/y\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusterName", "environment"})
    void nothing_is_sent_without_a_name(String missing) throws IOException {
        String other = missing.equals("environment") ? "clusterName" : "environment";
        assertThat(Example.root()
                        .template(SpokeAlloy.deployment(
                                Example.root(), Map.of("global", Map.of(missing, "", other, "a"))))
                        .findings())
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .contains("global." + missing);
    }

    /** Helm expands the text into which these values are put, but never what it has put there. */
    @Test
    void values_and_files_of_an_owner_arrive_unchanged() throws IOException {
        String label = "{{ fail \"x\" }} ${HOME} '' \" \\ `id` \n \u00fc\ud83c\udf89";
        String file = "// {{ fail \"x\" }}\n\nlocal.file \"x\" {\n\tfilename = `{{ .Values }} ${HOME} '' \\ \"`\n}\n";
        AlloyConfig config = SpokeAlloy.ofCluster(
                Example.root(),
                Map.of(
                        "global",
                        Map.of(
                                "clusterName",
                                "a",
                                "environment",
                                "b",
                                "labels",
                                Map.of("region", label),
                                "extraAlloy",
                                Map.of("x\n}{{.alloy", file))));
        assertThat(AlloyConfig.unquoted(
                        String.valueOf(config.externalLabels("loki.write.hub").get("region"))))
                .isEqualTo(label);
        assertThat(config.text()).endsWith("\n\n// ---- \"x\\n}{{.alloy\", by the owner ----\n\n" + file.strip());
        assertThat(config.components()).containsKey("local.file.x");
    }
}
