package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The Alloy on each node of the hub. */
class HubAlloyTest {
    private static final Pattern COMPONENT = Pattern.compile("(?ms)^([a-z_.]+) \"([a-z]+)\" \\{\\n(.*?)^}");

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    /** Bodies of components by {@code name.label}. */
    private static Map<String, String> components() throws IOException {
        Map<String, String> components = new TreeMap<>();
        String config = Example.root().objects().config("alloy", "config.alloy");
        for (MatchResult component : COMPONENT.matcher(config).results().toList()) {
            components.put(component.group(1) + "." + component.group(2), component.group(3));
        }
        return components;
    }

    @Test
    void every_target_is_called_by_its_node() throws IOException {
        Map<String, String> components = components();
        List<String> collectors = components.keySet().stream()
                .filter(name -> name.startsWith("prometheus.scrape.") || name.startsWith("loki.source."))
                .toList();
        assertThat(collectors)
                .containsExactly("loki.source.kubernetes.pods", "prometheus.scrape.alloy", "prometheus.scrape.node");
        for (String collector : collectors) {
            String label = collector.substring(collector.lastIndexOf('.') + 1);
            assertThat(components.get(collector))
                    .containsPattern("targets\\s+= discovery.relabel." + label + ".output");
            String rules =
                    String.valueOf(components.get("discovery.relabel." + label)).replaceAll("\\s+", " ");
            for (String identity : List.of("instance", "node")) {
                assertThat(rules)
                        .as("two Alloys of one name cost a thousand samples a time: %s", collector)
                        .contains("rule { target_label = \"" + identity + "\" replacement = sys.env(\"NODE_NAME\") }");
            }
        }
    }

    @Test
    void it_reads_the_logs_of_its_own_node_only() throws IOException {
        assertThat(components().get("discovery.kubernetes.pods"))
                .contains("field = \"spec.nodeName=\" + sys.env(\"NODE_NAME\")");
    }

    @Test
    void it_never_gives_logs_up_and_sets_nothing_that_is_experimental() throws IOException {
        assertThat(components().get("loki.write.hub"))
                .contains("max_backoff_retries = 0")
                .doesNotContain("queue_config");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_variable_that_its_configuration_reads_is_set(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        JsonNode container = objects.get("DaemonSet", "alloy").at("/spec/template/spec/containers/0");
        List<String> set = container
                .path("env")
                .valueStream()
                .map(variable -> variable.path("name").asString())
                .toList();
        List<String> read = Pattern.compile("sys\\.env\\(\"([A-Z_]+)\"\\)")
                .matcher(objects.config("alloy", "config.alloy"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(read).isNotEmpty();
        assertThat(set).containsAll(read).contains("HOSTNAME");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void positions_and_undelivered_metrics_outlive_the_pod(Example example) throws IOException {
        JsonNode pod = example.objects().get("DaemonSet", "alloy").at("/spec/template/spec");
        assertThat(Texts.strings(pod.at("/containers/0/args"))).contains("--storage.path=/var/lib/alloy");
        assertThat(pod.path("volumes").valueStream()).anySatisfy(volume -> {
            assertThat(volume.path("name").asString()).isEqualTo("data");
            assertThat(volume.at("/hostPath/path").asString()).isEqualTo("/var/lib/alloy");
        });
    }

    @Test
    void it_listens_to_its_node_alone_when_it_has_the_nodes_network() throws IOException {
        JsonNode pod = Example.root()
                .objectsWith("alloy: { hostNetwork: true }")
                .get("DaemonSet", "alloy")
                .at("/spec/template/spec");
        assertThat(pod.path("hostNetwork").asBoolean()).isTrue();
        assertThat(Texts.strings(pod.at("/containers/0/args"))).contains("--server.http.listen-addr=127.0.0.1:12345");
        assertThat(pod.at("/containers/0/livenessProbe/httpGet/host").asString())
                .isEqualTo("127.0.0.1");
    }
}
