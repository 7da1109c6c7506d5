package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Who may open a connection to whom. */
class NetworkPolicyTest {
    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void nothing_reaches_a_pod_unless_it_is_said(Example example) throws IOException {
        JsonNode all = example.objects().get("NetworkPolicy", "default-deny").path("spec");
        assertThat(all.path("podSelector").isEmpty()).isTrue();
        assertThat(Texts.strings(all.path("policyTypes"))).containsExactly("Ingress");
        assertThat(all.has("ingress")).isFalse();
    }

    @ParameterizedTest(name = "{0} lets {2} reach {1}")
    @CsvSource({
        "root, prometheus, 'namespace monitoring, 100.64.0.0/10'",
        "root, loki, 'namespace monitoring, 100.64.0.0/10'",
        "root, grafana, 'pods of prometheus'",
        "root, alertmanager, 'pods of prometheus, pods of grafana'",
        "root, kube-state-metrics, 'pods of prometheus'",
        "homelab, grafana, 'pods of prometheus, 100.64.0.0/10'",
        "exposure-load-balancer, prometheus, 'namespace monitoring, 100.64.0.0/10, 10.42.0.0/16'",
        "exposure-load-balancer, loki, 'namespace monitoring, 100.64.0.0/10, 10.42.0.0/16'",
        "exposure-node-port, loki, 'namespace monitoring, 100.64.0.0/10'",
        "exposure-tailscale-operator, prometheus, 'namespace monitoring, 100.64.0.0/10, namespace tailscale'",
        "exposure-tailscale-operator, grafana, 'pods of prometheus, 100.64.0.0/10, namespace tailscale'",
    })
    void peers_are_what_the_mode_needs_and_no_others(String name, String component, String expected)
            throws IOException {
        Example example = name.equals("root") ? Example.root() : Example.named(name);
        JsonNode rule = policy(example, component).at("/spec/ingress/0");
        assertThat(rule.path("from").valueStream().map(NetworkPolicyTest::peer))
                .containsExactlyInAnyOrder(expected.split(", "));
        assertThat(rule.path("ports").size()).isEqualTo(1);
    }

    @Test
    void the_storage_meter_is_for_prometheus_alone() throws IOException {
        JsonNode rule = policy(Example.root(), "loki").at("/spec/ingress/1");
        assertThat(rule.path("from").valueStream().map(NetworkPolicyTest::peer)).containsExactly("pods of prometheus");
        assertThat(rule.at("/ports/0/port").asInt()).isEqualTo(3101);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_port_of_a_service_is_let_through_by_the_policy_of_its_pods(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        objects.ofKind("Service").forEach(service -> {
            String component = service.at("/metadata/labels")
                    .path("app.kubernetes.io/name")
                    .asString();
            Set<String> open = new TreeSet<>();
            objects.get("NetworkPolicy", component)
                    .at("/spec/ingress")
                    .valueStream()
                    .flatMap(rule -> rule.path("ports").valueStream())
                    .forEach(port -> open.add(port.path("port").asString()));
            service.at("/spec/ports")
                    .valueStream()
                    .forEach(port -> assertThat(open)
                            .as(component)
                            .contains(port.path("port").asString()));
        });
    }

    @Test
    void an_owner_adds_peers_and_switches_the_policies_off() throws IOException {
        String ingress = "networkPolicy: { extraPeers: { grafana: [{ ipBlock: { cidr: 192.168.0.0/24 } }] } }";
        List<String> peers = Example.root()
                .objectsWith(ingress)
                .get("NetworkPolicy", "grafana")
                .at("/spec/ingress/0/from")
                .valueStream()
                .map(NetworkPolicyTest::peer)
                .toList();
        assertThat(peers).containsExactly("pods of prometheus", "192.168.0.0/24");
        assertThat(Example.root()
                        .objectsWith("networkPolicy: { enabled: false }")
                        .namesOf("NetworkPolicy"))
                .isEmpty();
    }

    private static JsonNode policy(Example example, String component) throws IOException {
        return example.objects().get("NetworkPolicy", component);
    }

    private static String peer(JsonNode peer) {
        assertThat(peer.size()).as("both keys in one peer would mean 'and'").isEqualTo(1);
        if (peer.has("ipBlock")) {
            return peer.at("/ipBlock/cidr").asString();
        }
        if (peer.has("namespaceSelector")) {
            JsonNode labels = peer.at("/namespaceSelector/matchLabels");
            assertThat(labels.propertyNames())
                    .as("the one label that every namespace has")
                    .containsExactly("kubernetes.io/metadata.name");
            return "namespace " + labels.path("kubernetes.io/metadata.name").asString();
        }
        return "pods of "
                + peer.at("/podSelector/matchLabels")
                        .path("app.kubernetes.io/name")
                        .asString();
    }
}
