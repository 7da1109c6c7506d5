package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.model.judge.Examined;
import dev.monctl.render.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifying against a real Prometheus, which has the rendered rules and gets its samples by remote write. */
@Tag("engines")
class VerifyPrometheusTest {
    private static final String SELF = "integrations/self";

    private static final String SILENT = """
            \040 silent-k8s:
            \040   type: kubernetes
            \040   stage: production
            \040   address: 100.64.0.12
            \040   destination: { name: silent-k8s }
            """;

    /** So long the rules take to be evaluated on a machine with much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Path topology;

    @BeforeEach
    void an_estate_whose_alerts_fire_at_their_first_evaluation() throws Exception {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        topology = folder.resolve("topology.yaml");
        String text = Files.readString(topology)
                .replace(
                        "InstanceDown: { for: 1m }",
                        "InstanceDown: { for: 4m }\n    TailscaleConnectivityLost: { for: 4m }")
                .replace("    version: v3.5.1\n", "    version: v3.5.1\n    evaluationInterval: 1s\n")
                .replace("stages: [production]", "agent: { heartbeatInterval: 2m }\nstages: [production]")
                .replace("  homelab-nixos:\n", SILENT + "  homelab-nixos:\n")
                .replace("address: 100.64.0.11\n", "address: 100.64.0.11\n    labels: { region: home }\n");
        Files.writeString(topology, text);
    }

    @Test
    void the_verdict_is_that_of_the_alerts() throws Exception {
        try (RunningPrometheus prometheus = RunningPrometheus.start(folder, rules())) {
            long now = System.currentTimeMillis();
            prometheus.receive(
                    SELF,
                    List.of(
                            up("homelab-k8s", "production", "n1", now - 20_000),
                            up("homelab-k8s", "production", "n2", now),
                            up("silent-k8s", "production", "n1", now - 660_000),
                            up("silent-k8s", "production", "n1", now - 600_000),
                            up("homelab-nixos", "staging", "homelab-nixos", now),
                            up("somebody", "production", "n1", now)));
            prometheus.receive(
                    "integrations/unix",
                    List.of(up("homelab-k8s", "production", "n1", now).replace("} 1", "} 0")));

            JsonNode answer = afterTheAlert(prometheus);

            assertThat(spoke(answer, "homelab-k8s").path("silent").asBoolean()).isFalse();
            assertThat(spoke(answer, "homelab-k8s").path("alerts")).isEmpty();
            assertThat(spoke(answer, "homelab-k8s").path("targets").path("up").asLong())
                    .isEqualTo(2);
            assertThat(spoke(answer, "homelab-k8s")
                            .path("targets")
                            .path("down")
                            .path(0)
                            .path("job")
                            .asString())
                    .isEqualTo("integrations/unix");
            assertThat(spoke(answer, "silent-k8s").path("silent").asBoolean()).isTrue();
            assertThat(spoke(answer, "silent-k8s")
                            .path("heartbeats")
                            .path("ageSeconds")
                            .asDouble())
                    .isBetween(600.0, 600.0 + PATIENCE.toSeconds());
            assertThat(spoke(answer, "homelab-nixos").path("silent").asBoolean())
                    .isFalse();
            assertThat(spoke(answer, "homelab-nixos").path("wrongLabels").toString())
                    .isEqualTo("[{\"label\":\"environment\",\"expected\":\"production\",\"found\":\"staging\"},"
                            + "{\"label\":\"region\",\"expected\":\"home\"}]");
            assertThat(answer.path("unknown").path(0).path("cluster").asString())
                    .isEqualTo("somebody");
        }
    }

    /** What is said once Prometheus has evaluated the rules. */
    private JsonNode afterTheAlert(RunningPrometheus prometheus) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            CommandLineRun run = monctl(
                    "verify",
                    "--topology",
                    topology,
                    "--prometheus",
                    prometheus.address(),
                    "--format",
                    "json",
                    "--timeout",
                    "1m");
            JsonNode answer = JsonMapper.shared().readTree(run.out());
            String alerts = spoke(answer, "silent-k8s").path("alerts").toString();
            if (alerts.contains("TailscaleConnectivityLost")) {
                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(run.err())
                        .contains(
                                "verify/silent", "silent-k8s is silent", "verify/wrong-label", "verify/unknown-sender");
                return answer;
            }
            assertThat(System.nanoTime())
                    .as("the alert fires in time; so far%n%s%s", run.out(), run.err())
                    .isLessThan(end);
            Thread.sleep(200);
        }
    }

    private String rules() {
        var estate = requireNonNull(Examined.of(topology).estate());
        return new Renderer().render(estate).text("charts/monitoring/files/prometheus/rules/connectivity.yaml");
    }

    private static String up(String cluster, String environment, String instance, long time) {
        return "up{cluster=\"" + cluster + "\",environment=\"" + environment + "\",instance=\"" + instance + "\"} 1 "
                + time;
    }

    private static JsonNode spoke(JsonNode answer, String name) {
        for (JsonNode spoke : answer.path("spokes")) {
            if (spoke.path("spoke").asString().equals(name)) {
                return spoke;
            }
        }
        throw new AssertionError(name + " is not among " + answer);
    }
}
