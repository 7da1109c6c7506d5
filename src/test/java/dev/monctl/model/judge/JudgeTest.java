package dev.monctl.model.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each question at its border: the last value that is well, and the first that is not, with the numbers that are told. */
final class JudgeTest {
    private static final Path CLEAN = Path.of("src/test/resources/clean");
    private static final String QUIET =
            "InstanceDown: { for: 1m, enabled: true }\n    PVCAboveThreshold: { enabled: false }";

    private static final String INLINE_LOOPBACK =
            "values: inline\n    inlineValues: { alloy: { alloy: { listenAddr: 127.0.0.1 } } }";

    private static final String ELSEWHERE = "destination: { server: \"https://203.0.113.10:6443\" }";
    private static final String BY_NAME = "destination: { name: homelab-k8s }";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "size: 24GB; size: 25GB",
                "size: 30Gi; size: 29Gi",
                "disk: 80Gi; disk: 76Gi",
                "time: 15d; time: 25d",
                "retention: 14d; retention: 1d",
                "perDay: 500MB; perDay: 766MB",
                "for: 1m; for: 55s",
                "repeatEvery: 1h; repeatEvery: 5m",
                "address: 100.64.0.11; address: 100.127.255.255"
            })
    void is_content_up_to_the_border(String from, String to) throws IOException {
        assertThat(judged(from, to)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "disk: 80Gi; disk: 75Gi; capacity/disk-above-claim-alert; 68.7 GB, 85 % of the 75Gi (80.5 GB)",
                "time: 15d; time: 26d; capacity/retention-time-unreachable; 1GB of metrics a day for 26d are 26 GB",
                "retention: 14d; retention: 15d; capacity/logs-may-exceed-claim; 7.5 GB, on disk 2 to 3 times that: 15 GB to 22.5 GB",
                "retention: 14d; retention: 23h59m; capacity/log-retention-too-short; after 23h59m",
                "perDay: 500MB; perDay: 767MB; document/log-capacity; is full after 27 days",
                "perDay: 500MB; perDay: 500GB; document/log-capacity; 1000 times the 500MB",
                "for: 1m; for: 54s; alerting/silence-too-eager; three of them and 10s are 55s",
                "repeatEvery: 1h; repeatEvery: 4m59s; alerting/repeats-too-often; every 4m59s",
                "address: 100.64.0.11; address: 100.128.0.0; network/address-outside-tailnet; 100.64.0.0/10",
                "address: 100.64.0.11; address: 100.64.0.10; network/duplicate-address; which homelab-k8s has already",
                "homelab-nixos:; oci-hub:; reference/duplicate-cluster; 'oci-hub'",
                "stages: [production]; stages: [production, staging]; reference/stage-without-values; values-stages/staging.yaml",
                "homelab-k8s:; lab:; reference/cluster-without-values; values-clusters/lab.yaml",
                "destination: {; values: inline\\n    destination: {; values/unused; nobody takes values from values-clusters/homelab-k8s.yaml",
                "stages: [production]; stages: { production: { labels: { pod: a } } }; reference/label-taken; pod' is no label",
                ", sourceRanges: [10.42.0.0/16] }; }; network/source-rewritten; tailscaled masquerades",
                "mode: hostPort, sourceRanges: [10.42.0.0/16] }; mode: loadBalancer }; network/source-rewritten; klipper-lb",
                "mode: hostPort, sourceRanges: [10.42.0.0/16] }; mode: nodePort }; network/source-rewritten; kube-proxy",
                "mode: hostPort; mode: tailscaleOperator; network/name-in-pods; deliver to prometheus-hub and loki-hub",
                "disk: 80Gi, systemReserved; systemReserved; capacity/disk-unknown; its size is not given",
                "destination: { server; expects: { nodes: 2 }\\n    destination: { server; document/alloy-memory-per-node; 1.07 GB to 2.15 GB",
                "destination: { server; expects: { logsPerDay: 501MB }\\n    destination: { server; capacity/spokes-log-more; 501 MB"
            })
    void complains_behind_the_border_with_the_numbers(String from, String to, String code, String words)
            throws IOException {
        List<Finding> findings = judged(from, to.replace("\\n", "\n"));
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings.get(0).what()).contains(words);
    }

    @Test
    void says_of_the_operator_that_it_rewrites_addresses_and_that_pods_do_not_know_its_names() throws IOException {
        List<Finding> findings = judged("mode: hostPort, sourceRanges: [10.42.0.0/16] }", "mode: tailscaleOperator }");
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("network/source-rewritten", "network/name-in-pods");
        assertThat(findings.get(0).what()).contains("proxy pods");
    }

    /** With a way for another, with none but to an address elsewhere, and alone. */
    @ParameterizedTest
    @ValueSource(strings = {"https://100.64.0.12:6443", "https://192.168.0.12:6443", "https://cloud.tail1.ts.net:6443"})
    void names_the_clusters_to_which_the_policy_opens_no_way_whatever_it_opens_to_others(String server)
            throws IOException {
        List<Finding> findings =
                judged(ELSEWHERE, BY_NAME, "  homelab-nixos:", besideCloud("server: \"" + server + "\""));
        assertThat(findings).extracting(Finding::code).containsExactly("network/argocd-by-name");
        assertThat(findings.get(0).what()).contains("knows homelab-k8s by name").contains("its API server");
    }

    @Test
    void names_a_cluster_that_is_known_by_name_where_the_policy_opens_a_way_to_none() throws IOException {
        assertThat(codes(ELSEWHERE, BY_NAME)).containsExactly("network/argocd-by-name");
    }

    @Test
    void names_the_hosts_of_which_only_a_name_server_knows_where_they_lead() throws IOException {
        List<Finding> findings = judged(
                ELSEWHERE,
                "destination: { server: \"https://k8s.example.com:6443\" }",
                "  homelab-nixos:",
                besideCloud("server: \"https://CLOUD\""));
        assertThat(findings).extracting(Finding::code).containsExactly("network/argocd-by-host");
        assertThat(findings.get(0).what()).contains("homelab-k8s at k8s.example.com and cloud at cloud,");
        assertThat(findings.get(0).help()).contains("\"https://100.64.0.10:6443\"");
    }

    /** Tailscale gives each device two addresses and a name. */
    @ParameterizedTest
    @ValueSource(strings = {"https://[fd7a:115c:a1e0::c]:6443", "https://homelab-k8s.tail1.ts.net:6443"})
    void asks_where_argo_cd_runs_whichever_way_a_device_is_called(String server) throws IOException {
        assertThat(codes(ELSEWHERE, "destination: { server: \"" + server + "\" }"))
                .isEmpty();
        assertThat(changed("  exposure:", "  destination: { server: \"https://203.0.113.2:6443\" }\n  exposure:"))
                .extracting(Finding::code)
                .containsExactly("network/argocd-unknown");
    }

    @Test
    void says_nothing_of_clusters_by_name_or_host_where_the_policy_is_merged_into_the_owners() throws IOException {
        copy();
        Files.createDirectories(folder.resolve("tailscale"));
        Files.writeString(folder.resolve("tailscale/policy.hujson"), "{}\n");
        assertThat(changed(
                        ELSEWHERE,
                        BY_NAME,
                        "  homelab-nixos:",
                        besideCloud("server: \"https://k8s.example.com\""),
                        "gitops:",
                        "network: { policy: { base: tailscale/policy.hujson } }\ngitops:"))
                .isEmpty();
    }

    @Test
    void lets_argo_cd_2_track_a_name_of_63_characters_and_no_longer_one() throws IOException {
        String fits = besideCloud("server: \"https://203.0.113.11:6443\"").replace("cloud:", "c".repeat(46) + ":");
        String tooLong = besideCloud("server: \"https://203.0.113.11:6443\"").replace("cloud:", "c".repeat(47) + ":");
        assertThat(codes("gitops:", "gitops:\n  argocd: { version: \"2.14\" }", "  homelab-nixos:", fits))
                .isEmpty();
        assertThat(codes("gitops:", "gitops:\n  argocd: { version: \"3.0\" }", "  homelab-nixos:", tooLong))
                .isEmpty();
        assertThat(codes("gitops:", "gitops:\n  argocd: { version: \"2.14\" }", "  homelab-nixos:", tooLong))
                .containsExactly("argocd/label-too-long");
    }

    private static String besideCloud(String destination) {
        return """
                  cloud:
                    type: kubernetes
                    stage: production
                    address: 100.64.0.12
                    values: inline
                    destination: { DESTINATION }
                  homelab-nixos:""".replace("DESTINATION", destination).indent(2).stripTrailing();
    }

    @Test
    void wants_the_retention_size_below_85_percent_of_its_claim_and_below_the_claim_alert() throws IOException {
        assertThat(codes("size: 24GB", "size: 25GB")).isEmpty();
        assertThat(codes("size: 24GB", "size: 26GB"))
                .containsExactly("capacity/retention-headroom", "document/claim-alert-never-resolves");
        assertThat(codes("size: 24GB", "size: 30GB")).containsExactly("capacity/retention-exceeds-claim");
    }

    @Test
    void refuses_claims_that_are_larger_than_the_disk() throws IOException {
        assertThat(codes("disk: 80Gi", "disk: 64Gi", "InstanceDown: { for: 1m }", QUIET))
                .isEmpty();
        assertThat(codes("disk: 80Gi", "disk: 63Gi", "InstanceDown: { for: 1m }", QUIET))
                .containsExactly("capacity/disk-exceeded");
    }

    @Test
    void refuses_logs_that_do_not_fit_at_the_least_overhead() throws IOException {
        assertThat(codes("retention: 14d", "retention: 21d")).containsExactly("capacity/logs-may-exceed-claim");
        assertThat(codes("retention: 14d", "retention: 22d", "perDay: 500MB", "perDay: 400MB"))
                .containsExactly("capacity/logs-exceed-claim");
    }

    @Test
    void asks_nothing_about_an_alert_that_is_switched_off() throws IOException {
        assertThat(codes("{ for: 1m }", "{ for: 1s, enabled: false }")).isEmpty();
    }

    @Test
    void speaks_of_a_values_file_that_is_named_almost_right() throws IOException {
        copy();
        Files.move(folder.resolve("values-stages/production.yaml"), folder.resolve("values-stages/prodution.yaml"));
        assertThat(judged())
                .extracting(Finding::help)
                .containsExactly("rename values-stages/prodution.yaml to values-stages/production.yaml");
    }

    @Test
    void takes_a_values_file_with_the_other_ending_for_the_one_that_is_meant() throws IOException {
        copy();
        Files.move(
                folder.resolve("values-clusters/homelab-k8s.yaml"), folder.resolve("values-clusters/homelab-k8s.yml"));
        Files.writeString(folder.resolve("values-clusters/homelab-k8.yaml"), "{}\n");
        assertThat(changed())
                .extracting(Finding::code, Finding::help)
                .containsExactly(
                        tuple(
                                "reference/cluster-without-values",
                                "rename values-clusters/homelab-k8s.yml to values-clusters/homelab-k8s.yaml,"
                                        + " or write values: inline"),
                        tuple("values/unused", "remove the file, or add 'homelab-k8' to spokes"));
    }

    @Test
    void says_which_file_is_read_beside_one_with_the_other_ending() throws IOException {
        copy();
        Files.writeString(folder.resolve("values-clusters/homelab-k8s.yml"), "{}\n");
        Files.writeString(folder.resolve("values-stages/production.yml"), "{}\n");
        assertThat(changed())
                .extracting(Finding::help)
                .containsExactly(
                        "move what it says to values-clusters/homelab-k8s.yaml, and remove it",
                        "move what it says to values-stages/production.yaml, and remove it");
    }

    @Test
    void says_of_a_file_with_the_other_ending_that_inline_values_are_taken() throws IOException {
        copy();
        Files.move(
                folder.resolve("values-clusters/homelab-k8s.yaml"), folder.resolve("values-clusters/homelab-k8s.yml"));
        assertThat(changed("destination: {", "values: inline\n    destination: {"))
                .extracting(Finding::what)
                .containsExactly("homelab-k8s has values: inline, so nobody takes values from"
                        + " values-clusters/homelab-k8s.yml");
    }

    @Test
    void says_that_a_folder_is_in_the_place_of_a_values_file() throws IOException {
        copy();
        Files.delete(folder.resolve("values-clusters/homelab-k8s.yaml"));
        Files.createDirectories(folder.resolve("values-clusters/homelab-k8s.yaml"));
        Files.delete(folder.resolve("values-stages/production.yaml"));
        Files.createDirectories(folder.resolve("values-stages/production.yaml"));
        List<Finding> findings = changed();
        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly(
                        "stage 'production' has no values file: values-stages/production.yaml is a folder",
                        "homelab-k8s takes values from a file of its own, but values-clusters/homelab-k8s.yaml is a"
                                + " folder");
        assertThat(findings).extracting(Finding::help).allMatch(help -> help.startsWith("move the folder away, and"));
    }

    @Test
    void says_of_values_for_a_machine_that_it_takes_none() throws IOException {
        copy();
        Files.writeString(folder.resolve("values-clusters/homelab-nixos.yaml"), "{}\n");
        assertThat(judged()).extracting(Finding::code).containsExactly("values/unused");
        assertThat(judged())
                .extracting(Finding::help)
                .containsExactly("remove the file: the machine's configuration is nixos/homelab-nixos/config.alloy");
    }

    @Test
    void names_every_cluster_whose_alloy_is_open_and_none_whose_is_not() throws IOException {
        String cloud = besideCloud("server: \"https://100.64.0.12:6443\"");
        String edge = cloud.replace("cloud", "edge").replace("100.64.0.12", "100.64.0.13");
        String two = cloud.replace("values: inline", INLINE_LOOPBACK).replace("  homelab-nixos:", edge);
        copy();
        Files.writeString(
                folder.resolve("values-stages/production.yaml"), "alloy: { controller: { hostNetwork: true } }\n");
        List<Finding> findings = changed("  homelab-nixos:", two);
        assertThat(findings).extracting(Finding::code).containsExactly("network/alloy-open-on-node");
        assertThat(findings.get(0).what())
                .isEqualTo("Alloy of homelab-k8s and edge uses the nodes' own network and listens on 0.0.0.0:12345");
    }

    @Test
    void says_nothing_of_an_open_alloy_whose_published_chart_cannot_be_asked_otherwise() throws IOException {
        copy();
        Files.writeString(
                folder.resolve("values-clusters/homelab-k8s.yaml"), "alloy: { controller: { hostNetwork: true } }\n");
        assertThat(changed("stages:", "agent: { charts: upstream }\nstages:"))
                .extracting(Finding::code)
                .containsExactly("deps/missing");
    }

    @Test
    void takes_the_acceptance_of_a_warning_about_a_values_file_by_the_files_path() throws IOException {
        String acceptance =
                "  - { rule: network/alloy-open-on-node, on: values-clusters/homelab-k8s.yaml, reason: firewall }";
        copy();
        Files.writeString(
                folder.resolve("values-clusters/homelab-k8s.yaml"), "alloy: { controller: { hostNetwork: true } }\n");
        assertThat(changed("accepted:", "accepted:\n" + acceptance)).isEmpty();
    }

    @Test
    void says_of_machines_that_share_a_file_once_that_they_get_no_variables() throws IOException {
        copy();
        Files.createDirectories(folder.resolve("alloy"));
        Files.writeString(
                folder.resolve("alloy/mine.alloy"),
                "remote.http \"a\" { url = sys.env(\"HOME\") + sys.env(\"TOKEN\") + sys.env(\"TOKEN\") }\n");
        String second = "  second: { type: nixos, environment: production, address: 100.64.0.14 }\n";
        List<Finding> findings = changed(
                "  homelab-nixos:",
                second + "  homelab-nixos:",
                "stages:",
                "agent: { extraAlloy: [alloy/mine.alloy] }\nstages:");
        assertThat(findings).extracting(Finding::code).containsExactly("secret/not-on-machine");
        assertThat(findings.get(0).what()).contains("on second and homelab-nixos reads sys.env(\"TOKEN\")");
        assertThat(findings.get(0).other()).extracting(Place::path).isEqualTo("spokes.second");
        assertThat(changed(
                        "accepted:",
                        "accepted:\n  - { rule: secret/not-on-machine, on: alloy/mine.alloy, reason: a file has it }"))
                .isEmpty();
    }

    @Test
    void takes_two_names_of_one_cluster_for_one() throws IOException {
        String two = "  other:\n    type: kubernetes\n    stage: production\n    values: inline\n"
                + "    destination: { server: \"https://API.tail1.ts.net:443/\" }\n    address: 100.64.0.12\n  homelab-nixos:";
        assertThat(codes(ELSEWHERE, "destination: { server: \"https://api.tail1.ts.net\" }", "  homelab-nixos:", two))
                .containsExactly("reference/shared-cluster", "network/argocd-by-host");
        assertThat(codes(ELSEWHERE, "destination: { server: \"https://kubernetes.default.svc\" }"))
                .containsExactly("reference/shared-cluster");
    }

    @Test
    void does_not_judge_values_that_stand_in_for_wrong_ones() throws IOException {
        assertThat(codes("size: 30Gi", "size: 90GB", "size: 24GB", "size: 70GB"))
                .containsExactly("topology/bad-value");
    }

    @Test
    void takes_no_acceptance_of_an_error() throws IOException {
        String acceptance =
                "  - { rule: network/duplicate-address, on: spokes.homelab-nixos.address, reason: it is one machine }";
        assertThat(codes("address: 100.64.0.11", "address: 100.64.0.10", "accepted:", "accepted:\n" + acceptance))
                .containsExactly("network/duplicate-address", "accepted/is-an-error");
    }

    @Test
    void takes_out_what_is_accepted_and_misses_what_is_not_there() throws IOException {
        String acceptance =
                "  - { rule: alerting/silence-too-eager, on: alerting.rules.InstanceDown.for, reason: meant }";
        assertThat(codes("for: 1m", "for: 30s", "accepted:", "accepted:\n" + acceptance))
                .isEmpty();
        assertThat(codes("accepted:", "accepted:\n" + acceptance)).containsExactly("accepted/matches-nothing");
    }

    private List<String> codes(String... changes) throws IOException {
        return judged(changes).stream().map(Finding::code).toList();
    }

    /** @param changes pairs of what stands in the clean topology and what stands there instead */
    private List<Finding> judged(String... changes) throws IOException {
        if (changes.length > 0) {
            copy();
        }
        return changed(changes);
    }

    /** The same without copying anything first. */
    private List<Finding> changed(String... changes) throws IOException {
        Path file = folder.resolve("topology.yaml");
        String topology = Files.readString(file);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(topology).contains(changes[i]);
            int start = topology.indexOf(changes[i]);
            topology = topology.substring(0, start) + changes[i + 1] + topology.substring(start + changes[i].length());
        }
        Files.writeString(file, topology);
        return Examined.of(file).unaccepted();
    }

    private void copy() throws IOException {
        for (String name :
                List.of("topology.yaml", "values-stages/production.yaml", "values-clusters/homelab-k8s.yaml")) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(CLEAN.resolve(name)));
        }
    }
}
