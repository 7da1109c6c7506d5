package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in the reference estate is one finding, whose caret covers the wrong word and nothing else. */
class OneMistakeTest {
    private static final Path REFERENCE = Path.of("topology.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # written                        | instead                          | code                       | caret                | help contains
            metadata:                        | metdata:                         | topology/unknown-key       | metdata              | did you mean 'metadata'
            cluster: oci-hub                 | clustr: oci-hub                  | topology/unknown-key       | clustr               | did you mean 'cluster'
            retentionDeleteDelay: 2h         | deleteDelay: 2h                  | topology/unknown-key       | deleteDelay          | retentionDeleteDelay
            InstanceDown: { for: 1m }        | InstanceDwn: { for: 1m }         | topology/unknown-key       | InstanceDwn          | did you mean 'InstanceDown'
            type: nixos                      | typ: nixos                       | topology/unknown-key       | typ                  | did you mean 'type'
            address: 100.64.0.2              | -                                | topology/missing-key       | hub                  | add address: 100.64.0.2
            vault: homelab                   | -                                | topology/missing-key       | onePassword          | add vault: homelab
            kind: Topology                   | -                                | topology/missing-key       | apiVersion           | add kind: Topology
            rule: capacity/retention-headroom | -                               | topology/missing-key       | on                   | add rule
            kind: Topology                   | kind: Topologie                  | topology/not-one-of        | Topologie            | did you mean 'Topology'
            mode: hostPort                   | mode: hostport                   | topology/not-one-of        | hostport             | did you mean 'hostPort'
            profile: single-node             | profile: single                  | topology/not-one-of        | single               | single-node
            type: nixos                      | type: nix                        | topology/not-one-of        | nix                  | nixos
            version: 3.2.0                   | version: 3.2                     | topology/wrong-type        | 3.2                  | for example
            tagOwners: [user@example.com]    | tagOwners: user@example.com      | topology/wrong-type        | user@example.com     | write a list: [user@example.com]
            grafana: { version: 11.3.0 }     | grafana: 11.3.0                  | topology/wrong-type        | 11.3.0               | for example
            alloy: { version: v1.13.1 }      | alloy:                           | topology/wrong-type        | alloy                | remove the key
            destination: { name: my-cluster } | destination: {}                 | topology/empty             | {}                   | for example
            warning: { to: [monitoring],     | warning: { to: [],               | topology/empty             | []                   | monitoring
            stages: [production, staging,    | stages: [production, production, | topology/repeated          | production           | remove it
            destination: { name: my-cluster } | destination: { name: a, server: "https://b" } | topology/too-many-keys | destination | remove name or server
            size: 30Gi                       | size: 30GB                       | topology/bad-value         | 30GB                 | 30Gi
            size: 28GB                       | size: 28Gi                       | topology/bad-value         | 28Gi                 | 24GB
            time: 15d                        | time: 15 days                    | topology/bad-value         | 15 days              | 15d
            scrapeInterval: 30s              | scrapeInterval: 0s               | topology/bad-value         | 0s                   | 30s
            HighCPUUsage: { above: 80%       | HighCPUUsage: { above: 120%      | topology/bad-value         | 120%                 | 85%
            tailnet: 100.64.0.0/10           | tailnet: 100.64.0.1/10           | topology/bad-value         | 100.64.0.1/10        | write 100.64.0.0/10
            address: 100.64.0.13             | address: 100.64.0.300            | topology/bad-value         | 100.64.0.300         | 100.64.0.10
            cluster: oci-hub                 | cluster: OCI_Hub                 | topology/bad-value         | OCI_Hub              | homelab-k8s
            homelab-nixos:                   | Homelab_Nixos:                   | topology/bad-value         | Homelab_Nixos        | homelab-k8s
            server: "https://100.64.0.12:6443" | server: 100.64.0.12            | topology/bad-value         | 100.64.0.12          | https://
            repoURL: https://github.com/example/monitoring.git | repoURL: monitoring | topology/bad-value      | monitoring           | https://
            mention: "@everyone"             | mention: everyone                | topology/bad-value         | everyone             | @everyone
            logsPerDay: 300MB                | logsPerDay: 300Mi                | topology/bad-value         | 300Mi                | 300MB
            profile: single-node             | profile: ha                      | topology/not-yet           | ha                   | write single-node
            charts: vendored                 | charts: upstream                 | deps/missing               | upstream             | write vendored
            stage: development               | stage: developmnt                | reference/unknown-stage    | developmnt           | did you mean 'development'
            { discord: discordMonitoring }   | { discord: discordMonitor }      | reference/unknown-secret   | discordMonitor       | did you mean 'discordMonitoring'
            [monitoring, monitoring-critical] | [monitoring, monitoring-critcal] | reference/unknown-channel | monitoring-critcal   | did you mean 'monitoring-critical'
            InstanceDown: { for: 1m }        | InstanceDown: { spokes: [homelab] } | reference/unknown-spoke | homelab              | homelab-k8s
            grafanaAdminPassword:            | grafanaPassword:                 | reference/unknown-secret   | fields               | did you mean 'grafanaPassword'
            """)
    void is_one_finding(String written, String instead, String code, String caret, String help) throws IOException {
        List<Finding> findings = findings(replace(Files.readString(REFERENCE), written, instead));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(marked(finding.place())).isEqualTo(caret);
        assertThat(finding.help()).contains(help);
    }

    @Test
    void many_mistakes_are_reported_in_one_run() throws IOException {
        String text = Files.readString(REFERENCE);
        text = replace(text, "cluster: oci-hub", "clustr: oci-hub");
        text = replace(text, "size: 30Gi", "size: 30GB");
        text = replace(text, "charts: vendored", "charts: upstream");
        text = replace(text, "stage: development", "stage: developmnt");
        text = replace(text, "{ discord: discordMonitoring }", "{ discord: discordMonitor }");
        text = replace(text, "channels:", "chanels:");
        text = replace(text, "environment: development", "environment: 0777");

        assertThat(findings(text))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "yaml/yaml11-trap",
                        "topology/unknown-key",
                        "topology/unknown-key",
                        "topology/bad-value",
                        "deps/missing",
                        "reference/unknown-stage");
    }

    @Test
    void included_files_are_checked_like_the_topology_itself() throws IOException {
        Files.createDirectory(folder.resolve("spokes"));
        Files.writeString(folder.resolve("spokes/a.yaml"), """
                spokes:
                  homelab-k8s: { type: nixos, environment: lab, address: 100.64.0.30 }
                  extra: { type: nixos, environment: lab, adress: 100.64.0.31 }
                hub: {}
                """);
        String text = Files.readString(REFERENCE) + "\ninclude: [spokes/*.yaml, fleet/*.yaml]\n";

        assertThat(findings(text))
                .extracting(finding -> finding.code() + " at " + marked(finding.place()))
                .containsExactlyInAnyOrder(
                        "topology/unknown-key at adress",
                        "topology/unknown-key at hub",
                        "topology/defined-twice at homelab-k8s",
                        "topology/include-matches-nothing at fleet/*.yaml");
    }

    @Test
    void a_file_that_is_no_mapping_at_all_is_one_finding() throws IOException {
        assertThat(findings("- a\n- b\n")).extracting(Finding::code).containsExactly("topology/wrong-type");
        assertThat(findings("hello\n")).extracting(Finding::code).containsExactly("topology/wrong-type");
    }

    private List<Finding> findings(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("topology.yaml"), text);
        TopologyReading reading = TopologyReader.read(file);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(EstateResolver.resolve(reading).findings());
        return findings;
    }

    private static String replace(String text, String written, String instead) {
        assertThat(text).contains(written);
        int start = text.indexOf(written);
        return text.substring(0, start)
                + (instead == null ? "# left out" : instead)
                + text.substring(start + written.length());
    }

    private static String marked(Place place) {
        String line = place.text() == null ? "" : place.text();
        return line.substring(place.column() - 1, place.column() - 1 + place.width());
    }
}
