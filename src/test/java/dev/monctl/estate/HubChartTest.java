package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Names, storage, ports and rights of the hub. */
class HubChartTest {
    private static final List<String> SERVICES =
            List.of("alertmanager", "grafana", "kube-state-metrics", "loki", "prometheus");

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"monitoring", "hub", "a-release-of-another-name"})
    void services_have_their_names_whatever_the_release_is_called(String release) throws IOException {
        Example root = Example.root();
        Deployment hub = root.hub();
        KubernetesObjects objects = root.objects(
                new Deployment(hub.chart(), release, hub.namespace(), hub.kubernetesVersion(), hub.valueFiles(), null));
        assertThat(objects.namesOf("Service")).containsExactlyElementsOf(SERVICES);
        assertThat(objects.config("prometheus", "prometheus.yml")).contains("alertmanager.monitoring.svc:9093");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void claim_templates_spell_out_what_the_api_server_would_add(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        assertThat(objects.namesOf("StatefulSet")).containsExactly("loki", "prometheus");
        objects.ofKind("StatefulSet").forEach(set -> {
            JsonNode claim = set.at("/spec/volumeClaimTemplates/0");
            assertThat(claim.path("apiVersion").asString()).isEqualTo("v1");
            assertThat(claim.path("kind").asString()).isEqualTo("PersistentVolumeClaim");
            assertThat(claim.at("/spec/volumeMode").asString()).isEqualTo("Filesystem");
            assertThat(claim.at("/metadata/name").asString()).isEqualTo("data");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void claims_have_the_size_and_the_class_of_the_topology(Example example) throws IOException {
        var hub = example.estate().hub();
        JsonNode metrics = claim(example, "prometheus");
        JsonNode logs = claim(example, "loki");
        assertThat(metrics.at("/resources/requests/storage").asString())
                .isEqualTo(hub.prometheus().storage().size().toString());
        assertThat(logs.at("/resources/requests/storage").asString())
                .isEqualTo(hub.loki().storage().size().toString());
        assertThat(example.objects().namesOf("StorageClass"))
                .containsExactly(
                        logs.path("storageClassName").asString(),
                        metrics.path("storageClassName").asString());
    }

    private static JsonNode claim(Example example, String set) throws IOException {
        return example.objects().get("StatefulSet", set).at("/spec/volumeClaimTemplates/0/spec");
    }

    @Test
    void storage_classes_keep_data_and_let_the_kubelet_measure() throws IOException {
        Example.root().objects().ofKind("StorageClass").forEach(type -> {
            assertThat(type.path("reclaimPolicy").asString()).isEqualTo("Retain");
            assertThat(type.path("volumeBindingMode").asString()).isEqualTo("WaitForFirstConsumer");
            assertThat(type.at("/metadata/annotations/defaultVolumeType").asString())
                    .isEqualTo("local");
            assertThat(type.has("parameters"))
                    .as("nodePath is refused by a stock k3s")
                    .isFalse();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "root, '9090@100.64.0.2 3100@100.64.0.2'",
        "one-spoke, '9090@100.64.0.1 3100@100.64.0.1'",
        "homelab, '9090@100.64.0.1 3100@100.64.0.1 3000@100.64.0.1'",
        "exposure-load-balancer, ''",
        "exposure-node-port, ''",
        "exposure-tailscale-operator, ''",
    })
    void ports_of_the_node_are_taken_in_mode_host_port_only_and_on_the_hubs_address_only(String name, String expected)
            throws IOException {
        Example example = name.equals("root") ? Example.root() : Example.named(name);
        List<String> ports = example.objects()
                .workloads()
                .flatMap(workload ->
                        workload.at("/spec/template/spec/containers").valueStream())
                .flatMap(container -> container.path("ports").valueStream())
                .filter(port -> port.has("hostPort") || port.has("hostIP"))
                .map(port -> port.path("hostPort").asInt() + "@"
                        + port.path("hostIP").asString())
                .toList();
        assertThat(ports)
                .containsExactlyInAnyOrder(Stream.of(expected.split(" "))
                        .filter(port -> !port.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void a_load_balancer_lets_in_the_tailnet_and_what_its_owner_names() throws IOException {
        JsonNode spec = receiver("exposure-load-balancer", "prometheus");
        assertThat(spec.path("type").asString()).isEqualTo("LoadBalancer");
        assertThat(spec.path("externalTrafficPolicy").asString()).isEqualTo("Local");
        assertThat(Texts.strings(spec.path("loadBalancerSourceRanges")))
                .containsExactly("100.64.0.0/10", "10.42.0.0/16");
    }

    @Test
    void node_ports_are_those_of_the_topology() throws IOException {
        assertThat(receiver("exposure-node-port", "prometheus")
                        .at("/ports/0/nodePort")
                        .asInt())
                .isEqualTo(30090);
        assertThat(receiver("exposure-node-port", "loki")
                        .at("/ports/0/nodePort")
                        .asInt())
                .isEqualTo(30310);
        assertThat(receiver("exposure-node-port", "loki")
                        .path("externalTrafficPolicy")
                        .asString())
                .isEqualTo("Local");
    }

    @Test
    void the_tailscale_operator_is_told_a_name_and_a_tag_for_each_device() throws IOException {
        KubernetesObjects objects = Example.named("exposure-tailscale-operator").objects();
        assertThat(device(objects, "prometheus-receiver")).containsExactly("true", "prometheus-hub", "tag:hub");
        assertThat(device(objects, "loki-receiver")).containsExactly("true", "loki-hub", "tag:hub");
        assertThat(device(objects, "grafana-tailnet")).containsExactly("true", "grafana", "tag:hub");
    }

    private static List<String> device(KubernetesObjects objects, String service) {
        JsonNode annotations = objects.get("Service", service).at("/metadata/annotations");
        return Stream.of("expose", "hostname", "tags")
                .map(key -> annotations.path("tailscale.com/" + key).asString())
                .toList();
    }

    private static JsonNode receiver(String example, String component) throws IOException {
        return Example.named(example)
                .objects()
                .get("Service", component + "-receiver")
                .path("spec");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void kube_state_metrics_reads_no_secret_and_no_config_map(Example example) throws IOException {
        JsonNode role = example.objects().getClusterScoped("ClusterRole", "monitoring-kube-state-metrics");
        for (JsonNode rule : role.path("rules")) {
            assertThat(Texts.strings(rule.path("resources"))).doesNotContain("secrets", "configmaps", "*");
            assertThat(Texts.strings(rule.path("apiGroups"))).doesNotContain("*");
            assertThat(Texts.strings(rule.path("verbs"))).containsExactly("list", "watch");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void no_role_may_change_anything(Example example) throws IOException {
        example.objects()
                .ofKind("ClusterRole")
                .flatMap(role -> role.path("rules").valueStream())
                .forEach(rule -> assertThat(Texts.strings(rule.path("verbs"))).isSubsetOf("get", "list", "watch"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_webhook_and_the_password_is_a_key_of_the_secret_that_the_item_becomes(Example example)
            throws IOException {
        KubernetesObjects objects = example.objects();
        List<String> keys = example.estate().secrets().onePassword().fields().values().stream()
                .map(field -> field.key().toString())
                .toList();
        JsonNode secret =
                volume(objects.get("Deployment", "alertmanager"), "secrets").path("secret");
        assertThat(secret.path("secretName").asString()).isEqualTo("monitoring-hub");
        assertThat(secret.path("optional").asBoolean(false))
                .as("a missing webhook must stop the pod")
                .isFalse();
        secret.path("items")
                .valueStream()
                .forEach(item -> assertThat(keys).contains(item.path("key").asString()));
        JsonNode password = objects.get("Deployment", "grafana")
                .at("/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef");
        assertThat(keys).contains(password.path("key").asString());
        assertThat(objects.get("OnePasswordItem", "monitoring-hub")
                        .at("/spec/itemPath")
                        .asString())
                .startsWith("vaults/")
                .endsWith("/items/monitoring-hub");
    }

    private static JsonNode volume(JsonNode workload, String name) {
        return workload.at("/spec/template/spec/volumes")
                .valueStream()
                .filter(volume -> volume.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_channel_without_a_webhook_is_refused() throws IOException {
        HelmResult result = Example.root()
                .template(Example.root().hubWith("alertmanager: { webhooks: { monitoring-critical: null } }"));
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("monitoring-critical"));
    }
}
