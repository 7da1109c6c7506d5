package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.topology.Prometheus;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the hub takes, scrapes, keeps and says about itself. */
class PrometheusConfigurationTest {
    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    private static JsonNode configuration(Example example) throws IOException {
        return example.objects().configuration("prometheus", "prometheus.yml");
    }

    private static List<String> arguments(Example example) throws IOException {
        return Texts.strings(
                example.objects().get("StatefulSet", "prometheus").at("/spec/template/spec/containers/0/args"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void it_takes_what_spokes_write_also_when_they_come_back_late(Example example) throws IOException {
        assertThat(arguments(example)).contains("--web.enable-remote-write-receiver");
        assertThat(configuration(example)
                        .at("/storage/tsdb/out_of_order_time_window")
                        .asString())
                .isEqualTo(
                        example.estate().hub().prometheus().outOfOrderWindow().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void it_keeps_what_the_topology_says(Example example) throws IOException {
        Prometheus prometheus = example.estate().hub().prometheus();
        assertThat(arguments(example))
                .contains("--storage.tsdb.retention.time="
                        + prometheus.retention().time())
                .contains("--storage.tsdb.retention.size="
                        + prometheus.retention().size())
                .noneMatch(argument -> argument.contains("enable-lifecycle") || argument.contains("enable-admin-api"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void what_it_scrapes_itself_carries_the_labels_of_the_hub(Example example) throws IOException {
        String cluster = example.estate().hub().cluster().toString();
        JsonNode configuration = configuration(example);
        assertThat(configuration.at("/global/external_labels/cluster").asString())
                .isEqualTo(cluster);
        configuration.path("scrape_configs").valueStream().forEach(job -> {
            String label = job.has("static_configs")
                    ? job.at("/static_configs/0/labels/cluster").asString()
                    : job.path("relabel_configs")
                            .valueStream()
                            .filter(rule -> rule.path("target_label").asString().equals("cluster"))
                            .map(rule -> rule.path("replacement").asString())
                            .findFirst()
                            .orElse("");
            assertThat(label).as(job.path("job_name").asString()).isEqualTo(cluster);
        });
    }

    @Test
    void it_scrapes_every_component_of_the_hub_and_its_nodes() throws IOException {
        assertThat(configuration(Example.root()).path("scrape_configs").valueStream())
                .extracting(job -> job.path("job_name").asString())
                .containsExactlyInAnyOrder(
                        "prometheus",
                        "loki",
                        "loki-storage",
                        "grafana",
                        "alertmanager",
                        "kube-state-metrics",
                        "kubelet",
                        "cadvisor");
    }

    @Test
    void of_a_kubelet_it_keeps_only_what_is_listed() throws IOException {
        configuration(Example.root())
                .path("scrape_configs")
                .valueStream()
                .filter(job -> job.has("kubernetes_sd_configs"))
                .forEach(job -> assertThat(
                                job.at("/metric_relabel_configs/0/action").asString())
                        .isEqualTo("keep"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_spoke_is_expected_by_name(Example example) throws IOException {
        String rules = example.objects().config("prometheus-rules", "connectivity.yaml");
        example.estate()
                .spokes()
                .forEach(spoke -> assertThat(rules)
                        .contains("absent_over_time(up{cluster=\"" + spoke.name() + "\", job=\"integrations/self\"}["));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_alert_has_a_severity_that_a_route_knows_and_says_what_is_wrong(Example example) throws IOException {
        example.objects()
                .get("ConfigMap", "prometheus-rules")
                .path("data")
                .valueStream()
                .map(file -> Texts.yaml(file.asString()))
                .flatMap(file -> file.path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .forEach(rule -> {
                    String alert = rule.path("alert").asString();
                    assertThat(rule.at("/labels/severity").asString())
                            .as(alert)
                            .isIn(alert.equals("Watchdog") ? List.of("none") : List.of("warning", "critical"));
                    assertThat(rule.at("/annotations").propertyNames())
                            .as(alert)
                            .containsExactly("summary", "description", "runbook_url");
                });
    }
}
