package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What holds for all objects of the charts, for the hub and for every cluster of every estate. */
class EveryWorkloadTest {
    /** It reads the node's own files, which belong to root. */
    private static final String ROOT_ON_PURPOSE = "alloy";

    private static final Set<String> READ_THE_API = Set.of("prometheus", "alloy", "kube-state-metrics");

    static Stream<Release> releases() throws IOException {
        return Release.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void no_object_holds_a_null(Release release) throws IOException {
        release.objects()
                .byName()
                .forEach(
                        (name, object) -> assertThat(nulls(object, "")).as(name).isEmpty());
    }

    private static List<String> nulls(JsonNode node, String path) {
        if (node.isNull()) {
            return List.of(path);
        }
        if (node.isArray()) {
            return node.valueStream()
                    .flatMap(item -> nulls(item, path + "[]").stream())
                    .toList();
        }
        return node.propertyStream()
                .flatMap(entry -> nulls(entry.getValue(), path + "." + entry.getKey()).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void every_container_has_a_liveness_probe_and_whoever_serves_has_a_readiness_probe(Release release)
            throws IOException {
        containers(release.objects()).forEach((name, container) -> {
            assertThat(container.has("livenessProbe"))
                    .as("liveness of %s", name)
                    .isTrue();
            if (!name.equals("loki/storage-meter")) { // nobody is sent to it by its readiness
                assertThat(container.has("readinessProbe"))
                        .as("readiness of %s", name)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void every_probe_asks_a_port_that_its_container_declares(Release release) throws IOException {
        containers(release.objects()).forEach((name, container) -> {
            Set<String> ports = new TreeSet<>();
            container.path("ports").valueStream().forEach(port -> {
                ports.add(port.path("name").asString());
                ports.add(port.path("containerPort").asString());
            });
            Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                    .map(container::path)
                    .filter(JsonNode::isObject)
                    .map(probe -> probe.has("httpGet") ? probe.path("httpGet") : probe.path("tcpSocket"))
                    .forEach(probe -> assertThat(ports)
                            .as("port of a probe of %s", name)
                            .contains(probe.path("port").asString()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void nothing_runs_as_root_but_alloy(Release release) throws IOException {
        release.objects().workloads().forEach(workload -> {
            String name = component(workload);
            JsonNode pod = workload.at("/spec/template/spec");
            JsonNode security =
                    pod.has("securityContext") ? pod.path("securityContext") : pod.at("/containers/0/securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean(false))
                    .as(name)
                    .isEqualTo(!name.equals(ROOT_ON_PURPOSE));
            assertThat(security.path("runAsUser").asInt() == 0).as(name).isEqualTo(name.equals(ROOT_ON_PURPOSE));
            assertThat(security.at("/seccompProfile/type").asString()).as(name).isEqualTo("RuntimeDefault");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void every_container_may_do_as_little_as_possible(Release release) throws IOException {
        containers(release.objects()).forEach((name, container) -> {
            JsonNode security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .as(name)
                    .isFalse();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean(false))
                    .as(name)
                    .isTrue();
            assertThat(Texts.strings(security.at("/capabilities/drop")))
                    .as(name)
                    .containsExactly("ALL");
            assertThat(security.at("/capabilities").has("add")).as(name).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void every_container_asks_for_memory_and_has_a_limit_of_it(Release release) throws IOException {
        containers(release.objects()).forEach((name, container) -> {
            assertThat(container.at("/resources/requests/memory").isMissingNode())
                    .as(name)
                    .isFalse();
            assertThat(container.at("/resources/limits/memory").isMissingNode())
                    .as(name)
                    .isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void only_who_asks_the_api_server_gets_a_token(Release release) throws IOException {
        release.objects().workloads().forEach(workload -> {
            String name = component(workload);
            JsonNode spec = workload.at("/spec/template/spec");
            assertThat(spec.path("automountServiceAccountToken").asBoolean(true))
                    .as(name)
                    .isEqualTo(READ_THE_API.contains(name));
            assertThat(spec.has("serviceAccountName")).as(name).isEqualTo(READ_THE_API.contains(name));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void every_object_says_what_it_is_part_of(Release release) throws IOException {
        release.objects().byName().forEach((name, object) -> {
            JsonNode labels = object.at("/metadata/labels");
            assertThat(labels.propertyNames())
                    .as(name)
                    .contains(
                            "app.kubernetes.io/name",
                            "app.kubernetes.io/instance",
                            "app.kubernetes.io/version",
                            "app.kubernetes.io/component",
                            "app.kubernetes.io/part-of",
                            "app.kubernetes.io/managed-by",
                            "helm.sh/chart");
        });
    }

    @ParameterizedTest(name = "{1} restarts {0} and nobody else")
    @CsvSource(
            delimiter = '|',
            value = {
                "loki | loki: { retention: 20d }",
                "loki | loki: { limits: { streams: 30000 } }",
                "grafana | grafana: { dashboards: { folder: Elsewhere } }",
                "grafana | grafana: { logLevel: debug }",
            })
    void a_changed_configuration_restarts_its_pod(String workload, String values) throws IOException {
        Example example = Example.root();
        Map<String, JsonNode> before = templates(example.objects());
        Map<String, JsonNode> after = templates(example.objectsWith(values));
        assertThat(before.keySet()).isEqualTo(after.keySet());
        before.forEach((name, template) -> assertThat(template.equals(after.get(name)))
                .as("%s stays as it was", name)
                .isEqualTo(!name.equals(workload)));
    }

    @Test
    void a_changed_rule_restarts_nothing_since_prometheus_reloads_by_itself() throws IOException {
        Map<String, JsonNode> templates = templates(Example.root().objects());
        templates.forEach((name, template) -> assertThat(
                        template.at("/metadata/annotations").has("checksum/config"))
                .as(name)
                .isEqualTo(Set.of("alertmanager", "grafana", "loki", "alloy").contains(name)));
        JsonNode prometheus = Example.root().objects().get("StatefulSet", "prometheus");
        assertThat(Texts.strings(prometheus.at("/spec/template/spec/containers/0/args")))
                .contains("--enable-feature=auto-reload-config");
    }

    private static String component(JsonNode workload) {
        return workload.at("/metadata/labels/app.kubernetes.io~1name").asString();
    }

    /** Pod templates by the name of their workload. */
    private static Map<String, JsonNode> templates(KubernetesObjects objects) {
        Map<String, JsonNode> templates = new LinkedHashMap<>();
        objects.workloads()
                .forEach(workload ->
                        templates.put(workload.at("/metadata/name").asString(), workload.at("/spec/template")));
        return templates;
    }

    /** Containers as {@code workload/container}. */
    private static Map<String, JsonNode> containers(KubernetesObjects objects) {
        Map<String, JsonNode> containers = new LinkedHashMap<>();
        templates(objects)
                .forEach((name, template) -> template.at("/spec/containers")
                        .valueStream()
                        .forEach(container -> containers.put(
                                name + "/" + container.path("name").asString(), container)));
        assertThat(containers).hasSizeBetween(2, 7);
        return containers;
    }
}
