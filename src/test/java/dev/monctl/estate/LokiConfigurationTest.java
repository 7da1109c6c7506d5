package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What Loki 3.2 checks when it starts, and what it does not check but needs. */
class LokiConfigurationTest {
    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    private static JsonNode loki(Example example) throws IOException {
        return example.objects().configuration("loki", "loki.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void logs_are_deleted_after_the_time_of_the_topology(Example example) throws IOException {
        JsonNode loki = loki(example);
        assertThat(loki.at("/compactor/retention_enabled").asBoolean()).isTrue();
        assertThat(loki.at("/compactor/delete_request_store").asString())
                .as("without it Loki does not start")
                .isEqualTo("filesystem");
        assertThat(loki.at("/limits_config/retention_period").asString())
                .isEqualTo(example.estate().hub().loki().retention().toString());
        assertThat(loki.at("/compactor/retention_delete_delay").asString())
                .isEqualTo(example.estate().hub().loki().retentionDeleteDelay().go());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_schema_is_one_that_retention_and_structured_metadata_need(Example example) throws IOException {
        JsonNode schema = loki(example).at("/schema_config/configs");
        assertThat(schema.size()).isEqualTo(1);
        assertThat(schema.at("/0/schema").asString()).isEqualTo("v13");
        assertThat(schema.at("/0/store").asString()).isEqualTo("tsdb");
        assertThat(schema.at("/0/object_store").asString()).isEqualTo("filesystem");
        assertThat(schema.at("/0/index/period").asString()).isEqualTo("24h");
        assertThat(schema.at("/0/from").isString())
                .as("a date, not a number of YAML")
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void it_runs_alone_and_keeps_everything_in_its_claim(Example example) throws IOException {
        JsonNode loki = loki(example);
        assertThat(loki.path("auth_enabled").asBoolean(true)).isFalse();
        assertThat(loki.at("/common/path_prefix").asString()).isEqualTo("/loki");
        assertThat(loki.at("/common/replication_factor").asInt()).isEqualTo(1);
        assertThat(loki.at("/common/ring/kvstore/store").asString()).isEqualTo("inmemory");
        assertThat(loki.at("/storage_config/filesystem/directory").asString()).startsWith("/loki/");
        assertThat(loki.at("/compactor/working_directory").asString())
                .as("markers of what is to be deleted must outlive the pod")
                .startsWith("/loki/");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void it_calls_nobody_and_deletes_nothing_on_demand(Example example) throws IOException {
        JsonNode loki = loki(example);
        assertThat(loki.at("/analytics/reporting_enabled").asBoolean(true)).isFalse();
        assertThat(loki.at("/limits_config/deletion_mode").asString()).isEqualTo("disabled");
        assertThat(loki.has("ruler")).as("alerts are Prometheus' business").isFalse();
        assertThat(loki.has("ingester_rf1"))
                .as("the next release does not know it")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void its_limits_let_several_spokes_deliver_a_backlog_to_one_tenant(Example example) throws IOException {
        JsonNode limits = loki(example).path("limits_config");
        assertThat(limits.path("ingestion_rate_mb").asInt()).isGreaterThan(4);
        assertThat(limits.path("ingestion_burst_size_mb").asInt())
                .isGreaterThanOrEqualTo(limits.path("ingestion_rate_mb").asInt());
        assertThat(limits.path("max_global_streams_per_user").asInt()).isGreaterThan(5000);
        assertThat(limits.path("allow_structured_metadata").asBoolean()).isTrue();
    }

    @ParameterizedTest(name = "a limit of {0} leaves the replay {1}")
    @CsvSource({"2Gi, 1610612736B", "1Gi, 805306368B", "1500M, 1125000000B", "1.5Gi, 1207959552B"})
    void the_replay_of_its_log_stops_at_three_quarters_of_its_memory(String limit, String ceiling) throws IOException {
        KubernetesObjects objects =
                Example.root().objectsWith("loki: { resources: { limits: { memory: " + limit + " } } }");
        assertThat(objects.configuration("loki", "loki.yaml")
                        .at("/ingester/wal/replay_memory_ceiling")
                        .asString())
                .isEqualTo(ceiling);
    }

    @Test
    void the_meter_is_told_the_bytes_of_the_claim() throws IOException {
        JsonNode meter = Example.root().objects().get("StatefulSet", "loki").at("/spec/template/spec/containers/1");
        assertThat(meter.path("name").asString()).isEqualTo("storage-meter");
        assertThat(meter.path("env").valueStream()).anySatisfy(variable -> {
            assertThat(variable.path("name").asString()).isEqualTo("CLAIM_BYTES");
            assertThat(variable.path("value").asString()).isEqualTo("21474836480");
        });
    }
}
