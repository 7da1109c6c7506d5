package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy opens what the estate needs and nothing beside it, and Tailscale would take it. */
final class TailnetPolicyTest {
    private static final Path ESTATE = Path.of("src/test/resources/topologies/tailnet");
    private static final Path MERGED = ESTATE.resolve("topology.yaml");
    private static final String FILE = "tailscale/policy.hujson";

    @TempDir
    private Path folder;

    static Stream<Example> estates() throws IOException {
        return Stream.concat(Example.allAndTheRoot(), Stream.of(Example.of("tailnet", MERGED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_test_of_the_policy_holds(Example example) {
        PolicyEvaluator policy = new PolicyEvaluator(example.tree().text(FILE), example.estate());
        assertThat(policy.failures()).isEmpty();
        assertThat(policy.policy().path("tests").size()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_tag_has_owners_and_every_group_members(Example example) {
        PolicyEvaluator policy = new PolicyEvaluator(example.tree().text(FILE), example.estate());
        assertThat(policy.named())
                .filteredOn(word -> word.startsWith("tag:"))
                .isSubsetOf(policy.policy().path("tagOwners").propertyNames());
        assertThat(policy.named())
                .filteredOn(word -> word.startsWith("group:"))
                .isSubsetOf(policy.policy().path("groups").propertyNames());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void each_entry_of_a_test_is_one_port_of_one_host(Example example) {
        new PolicyEvaluator(example.tree().text(FILE), example.estate())
                .policy()
                .path("tests")
                .forEach(test -> Stream.of("accept", "deny")
                        .flatMap(list -> test.path(list).valueStream())
                        .forEach(target -> assertThat(target.asString()).matches("[^*,]+:[0-9]+")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "exposure-load-balancer; tag:hub:9090,3100",
                "exposure-node-port; tag:hub:30090,30310",
                "exposure-tailscale-operator; tag:hub:9090,3100"
            })
    void the_spokes_reach_the_ports_that_they_push_to_and_no_others(String example, String target) {
        String policy = Example.named(example).tree().text(FILE);
        assertThat(policy)
                .contains("{\"action\": \"accept\", \"src\": [\"tag:spoke\"], \"proto\": \"tcp\", \"dst\": [\"" + target
                        + "\"]},");
    }

    @Test
    void the_estate_is_merged_into_the_policy_of_its_owner() throws IOException {
        Golden.of("tailscale/policy.hujson")
                .holds(Example.of("tailnet", MERGED).tree().text(FILE));
    }

    @Test
    void the_merged_estate_is_no_cause_for_complaint() {
        assertThat(Example.of("tailnet", MERGED).findings())
                .extracting(Finding::what)
                .isEmpty();
    }

    @Test
    void a_policy_saved_on_windows_gives_the_same_output() throws IOException {
        Path topology = copyOfMerged();
        Path policy = topology.resolveSibling(FILE);
        Files.writeString(policy, "\uFEFF" + Files.readString(policy).replace("\n", "\r\n"));
        assertThat(Example.of("windows", topology).tree().text(FILE))
                .isEqualTo(Example.of("tailnet", MERGED).tree().text(FILE));
    }

    @Test
    void a_spoke_that_joins_adds_lines_of_its_own_and_changes_no_other() throws IOException {
        Path topology = copyOfMerged();
        List<String> before = lines(topology);
        String joins = "  joins: { type: kubernetes, stage: production, address: 100.64.0.20, values: inline,"
                + " destination: { server: \"https://100.64.0.20:6443\" } }\n";
        Files.writeString(topology, Files.readString(topology).replace("  edge:\n", joins + "  edge:\n"));
        List<String> after = lines(topology);
        assertThat(after).containsSubsequence(before);
        assertThat(String.join("\n", after)).contains("100.64.0.20:6443");
    }

    @Test
    void the_documents_own_rule_is_rendered_for_whom_asks_for_it() throws IOException {
        Path topology = copyOfMerged();
        Files.writeString(
                topology, Files.readString(topology).replace("network:\n", "network:\n  acl: as-documented\n"));
        Example example = Example.of("as-documented", topology);
        assertThat(example.tree().text(FILE)).contains("\"dst\": [\"tag:hub:*\"]");
        assertThat(example.findings()).extracting(Finding::code).contains("document/every-port-open");
        assertThat(new PolicyEvaluator(example.tree().text(FILE), example.estate()).failures())
                .isEmpty();
    }

    @Test
    void tests_that_a_wide_rule_of_the_owner_would_break_are_left_out() throws IOException {
        Path topology = copyOfMerged();
        Path policy = topology.resolveSibling(FILE);
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace(
                                "\"grants\": [", "\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}, ")
                        .replace(", \"deny\": [\"tag:hub:22\"]", ", \"accept\": [\"tag:hub:22\"]"));
        Example example = Example.of("wide", topology);
        assertThat(example.findings()).extracting(Finding::code).containsExactly("network/wide-rule");
        assertThat(new PolicyEvaluator(example.tree().text(FILE), example.estate()).failures())
                .isEmpty();
    }

    /** A rule takes no name of MagicDNS; an address of version 6 it takes as it is. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "https://joins.tail1234.ts.net:6443; 100.64.0.20:6443",
                "https://joins.tail1234.ts.net; 100.64.0.20:443",
                "https://[FD7A:115c:a1e0::c]:6443; [fd7a:115c:a1e0::c]:6443"
            })
    void argo_cd_reaches_a_device_whichever_way_it_is_called(String server, String target) throws IOException {
        Path topology = copyOfMerged();
        joined(topology, server);
        Example example = Example.of("joined", topology);
        assertThat(example.findings()).extracting(Finding::what).isEmpty();
        assertThat(example.tree().text(FILE))
                .contains("\"dst\": [\"" + target + "\"]", "\"accept\": [\"" + target + "\"]");
        assertThat(new PolicyEvaluator(example.tree().text(FILE), example.estate()).failures())
                .isEmpty();
    }

    /** Whoever may reach all that has a tag reaches its second addresses, too: a test that denies it would be refused. */
    @Test
    void a_rule_of_the_owner_for_a_tag_is_one_for_second_addresses() throws IOException {
        Path topology = copyOfMerged();
        joined(topology, "https://[fd7a:115c:a1e0::c]:6443");
        Path policy = topology.resolveSibling(FILE);
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace(
                                "\"grants\": [",
                                "\"grants\": [{\"src\": [\"tag:argocd\"], \"dst\": [\"tag:spoke\"], \"ip\": [\"tcp:22\"]}, "));
        Example example = Example.of("tagged", topology);
        assertThat(example.tree().text(FILE))
                .contains("[fd7a:115c:a1e0::c]:6443")
                .doesNotContain("[fd7a:115c:a1e0::c]:22");
    }

    @Test
    void the_policy_says_which_hosts_and_names_it_leaves_out_and_what_it_takes_a_device_for() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        Path topology = folder.resolve("topology.yaml");
        joined(topology, "https://joins.tail1234.ts.net:6443");
        Files.writeString(
                topology,
                Files.readString(topology)
                        .replace("https://203.0.113.10:6443", "https://k8s.example.com")
                        .replace(
                                "  homelab-nixos:\n",
                                "  named: { type: kubernetes, stage: production, address: 100.64.0.21, values: inline,"
                                        + " destination: { name: named } }\n  homelab-nixos:\n"));
        Golden.of("tailscale/hosts-and-names.hujson")
                .holds(Example.of("hosts", topology).tree().text(FILE));
    }

    private static void joined(Path topology, String server) throws IOException {
        String joins = "spokes:\n  joins: { type: kubernetes, stage: production, address: 100.64.0.20, values: inline,"
                + " destination: { server: \"" + server + "\" } }\n";
        Files.writeString(topology, Files.readString(topology).replace("spokes:\n", joins));
    }

    private Path copyOfMerged() throws IOException {
        EstateCopy.lay(ESTATE, folder);
        return folder.resolve("topology.yaml");
    }

    private static List<String> lines(Path topology) {
        return Example.of("a", topology).tree().text(FILE).lines().toList();
    }
}
