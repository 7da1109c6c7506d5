package dev.monctl.model.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.topology.Endpoints;
import dev.monctl.model.topology.TopologyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstateResolverTest {
    private static final Path REFERENCE = Path.of("topology.yaml");
    private static final Path FULL = Path.of("src/test/resources/topologies/full/topology.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_reference_estate_is_resolved_without_a_finding() {
        Resolution resolution = EstateResolver.resolve(TopologyReader.read(REFERENCE));

        assertThat(resolution.findings()).isEmpty();
        Estate estate = requireNonNull(resolution.estate());
        assertThat(estate.spokes())
                .extracting(spoke -> spoke.name() + " " + spoke.kind() + " " + spoke.environment())
                .containsExactly(
                        "homelab-k8s kubernetes production",
                        "euw1-production kubernetes production",
                        "my-cluster kubernetes development",
                        "homelab-nixos nixos production");
        assertThat(estate.secrets().grafanaAdminPassword().key()).hasToString("grafana_admin_password");
        assertThat(estate.alerting().runbookBaseURL())
                .hasToString(
                        "https://github.com/example/monitoring/blob/main/charts-out/docs/monitoring-alert-rules.md");
        assertThat(estate.alerting().rules().keySet())
                .containsExactly(
                        "InstanceDown",
                        "HighMemoryUsage",
                        "HighCPUUsage",
                        "LokiStorageFull",
                        "PVCAboveThreshold",
                        "TailscaleConnectivityLost");
        assertThat(estate.alerting().routes().critical().to())
                .extracting(channel -> channel.discord().key().toString())
                .containsExactly("discord_webhook_monitoring", "discord_webhook_monitoring_critical");
        assertThat(estate.deployments())
                .extracting(deployment -> String.join(
                        " ",
                        deployment.chart(),
                        deployment.release(),
                        deployment.namespace(),
                        deployment.kubernetesVersion()))
                .containsExactly(
                        "charts/monitoring monitoring monitoring 1.35",
                        "charts/monitoring-agent monitoring-agent monitoring 1.35",
                        "charts/monitoring-agent monitoring-agent monitoring 1.35",
                        "charts/monitoring-agent monitoring-agent monitoring 1.35");
    }

    @Test
    void a_spoke_takes_from_agent_stage_groups_and_itself_in_this_order() {
        Estate estate =
                requireNonNull(EstateResolver.resolve(TopologyReader.read(FULL)).estate());
        Spoke.Kubernetes homelab = cluster(estate, "homelab-k8s");
        Spoke.Kubernetes lab = cluster(estate, "lab-cluster");

        assertThat(homelab.kubernetesVersion()).hasToString("1.34");
        assertThat(homelab.alloy().resources().limits().memory()).hasToString("768Mi");
        assertThat(homelab.alloy().resources().requests().memory()).hasToString("512Mi");
        assertThat(lab.environment()).hasToString("lab");
        assertThat(lab.kubernetesVersion()).hasToString("1.35");
        assertThat(lab.alloy().resources().limits().memory()).hasToString("768Mi");
        assertThat(lab.expects().nodes()).hasToString("1");
        assertThat(estate.machines().get(0).expects().logsPerDay()).hasToString("40MB");
    }

    @Test
    void a_rule_is_about_those_that_it_names() {
        Alerting alerting = requireNonNull(
                        EstateResolver.resolve(TopologyReader.read(FULL)).estate())
                .alerting();

        assertThat(alerting.rules().get("InstanceDown"))
                .returns(true, AlertRule::hub)
                .returns(1, rule -> rule.spokes().size());
        assertThat(alerting.rules().get("HighCPUUsage")).returns(false, AlertRule::hub);
        assertThat(alerting.rules().get("LokiStorageFull"))
                .returns(true, AlertRule::hub)
                .returns(3, rule -> rule.spokes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "hostPort, http://100.64.0.2:9090/api/v1/write, http://100.64.0.2:3100/loki/api/v1/push",
        "loadBalancer, http://100.64.0.2:9090/api/v1/write, http://100.64.0.2:3100/loki/api/v1/push",
        "nodePort, http://100.64.0.2:30090/api/v1/write, http://100.64.0.2:30310/loki/api/v1/push",
        "tailscaleOperator, http://prometheus-hub:9090/api/v1/write, http://loki-hub:3100/loki/api/v1/push"
    })
    void the_receivers_are_where_the_exposure_says(String mode, String prometheus, String loki) throws IOException {
        String text = Files.readString(REFERENCE).replace("mode: hostPort", "mode: " + mode);
        Path file = Files.writeString(folder.resolve("topology.yaml"), text);
        Endpoints endpoints = requireNonNull(
                        EstateResolver.resolve(TopologyReader.read(file)).estate())
                .hub()
                .endpoints();

        assertThat(endpoints.prometheusURL()).isEqualTo(prometheus);
        assertThat(endpoints.lokiURL()).isEqualTo(loki);
    }

    @ParameterizedTest
    @CsvSource({
        "git@github.com:example/monitoring.git, https://github.com/example/monitoring/blob/main/",
        "ssh://git@git.example.com:2222/ops/monitoring, https://git.example.com/ops/monitoring/blob/main/",
        "https://gitlab.com/a/b/c.git, https://gitlab.com/a/b/c/-/blob/main/"
    })
    void the_runbook_is_found_from_the_repository(String repository, String expected) throws IOException {
        String text = Files.readString(REFERENCE).replace("https://github.com/example/monitoring.git", repository);
        Path file = Files.writeString(folder.resolve("topology.yaml"), text);
        Estate estate =
                requireNonNull(EstateResolver.resolve(TopologyReader.read(file)).estate());

        assertThat(estate.alerting().runbookBaseURL().toString()).startsWith(expected);
    }

    private static Spoke.Kubernetes cluster(Estate estate, String name) {
        return estate.clusters().stream()
                .filter(cluster -> cluster.name().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
