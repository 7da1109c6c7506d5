package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Grafana keeps nothing, so all that it shows comes from here. */
class GrafanaConfigurationTest {
    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    private static List<JsonNode> sources(KubernetesObjects objects) {
        return objects.configuration("grafana", "datasources.yaml")
                .path("datasources")
                .valueStream()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void data_sources_have_the_uids_that_dashboards_name_them_by(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        assertThat(sources(objects))
                .extracting(source ->
                        source.path("uid").asString() + " " + source.path("url").asString())
                .containsExactly(
                        "prometheus http://prometheus.monitoring.svc:9090",
                        "loki http://loki.monitoring.svc:3100",
                        "alertmanager http://alertmanager.monitoring.svc:9093");
        assertThat(sources(objects).stream()
                        .filter(source -> source.path("isDefault").asBoolean(false)))
                .hasSize(1);
    }

    @Test
    void dashboards_name_no_other_source_and_each_has_a_uid_of_its_own() throws IOException {
        Set<String> uids = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        Example.root()
                .objects()
                .ofKind("ConfigMap")
                .forEach(map -> map.path("data")
                        .propertyStream()
                        .filter(file -> file.getKey().endsWith(".json"))
                        .forEach(file -> {
                            JsonNode dashboard = Texts.yaml(file.getValue().asString());
                            assertThat(uids.add(dashboard.path("uid").asString()))
                                    .as(file.getKey())
                                    .isTrue();
                            dashboard
                                    .findValues("datasource")
                                    .forEach(source ->
                                            sources.add(source.path("uid").asString()));
                        }));
        assertThat(uids).hasSize(3).doesNotContain("");
        assertThat(sources).isSubsetOf("prometheus", "loki", "alertmanager", "-- Grafana --", "");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "reporting_enabled = false",
                "check_for_updates = false",
                "check_for_plugin_updates = false",
                "news_feed_enabled = false",
                "external_enabled = false",
                "disable_gravatar = true",
                "preinstall_disabled = true",
            })
    void it_calls_nobody_outside(String setting) throws IOException {
        assertThat(Example.root().objects().config("grafana", "grafana.ini")).contains("\n" + setting + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_password_comes_from_the_secret_and_is_written_nowhere(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        assertThat(objects.config("grafana", "grafana.ini")).doesNotContain("admin_password");
        JsonNode variable = objects.get("Deployment", "grafana").at("/spec/template/spec/containers/0/env/0");
        assertThat(variable.path("name").asString()).isEqualTo("GF_SECURITY_ADMIN_PASSWORD");
        assertThat(variable.at("/valueFrom/secretKeyRef/name").asString()).isEqualTo("monitoring-hub");
    }

    @Test
    void what_people_change_in_the_browser_does_not_shadow_git() throws IOException {
        JsonNode provider = Example.root()
                .objects()
                .configuration("grafana", "provider.yaml")
                .at("/providers/0");
        assertThat(provider.path("allowUiUpdates").asBoolean(true)).isFalse();
        assertThat(provider.at("/options/path").asString()).isEqualTo("/etc/grafana/dashboards");
    }
}
