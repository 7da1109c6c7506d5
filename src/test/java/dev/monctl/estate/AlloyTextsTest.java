package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.format.AlloyFormatter;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The hub, its clusters and its machines are told the same by the same texts, and all of it as Alloy formats it. */
class AlloyTextsTest {
    private static final Map<String, ?> NAMED = Map.of("global", Map.of("clusterName", "a", "environment", "b"));
    private static final List<String> SENDERS = List.of("prometheus.remote_write.hub", "loki.write.hub");
    private static final List<String> OF_A_NODE = List.of("discovery.relabel.alloy", "discovery.relabel.node");
    private static final List<String> SCRAPES = List.of("prometheus.scrape.alloy", "prometheus.scrape.node");
    private static final Pattern REFERENCE =
            Pattern.compile("\\b((?:prometheus|loki|discovery)\\.[a-z_.]+?)\\.(?:receiver|output|targets|rules)\\b");

    /** Every configuration of an estate, by whose it is. */
    record Told(String name, AlloyConfig config) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Told> all() throws IOException {
        List<Told> all = new ArrayList<>();
        for (Example example : Example.allAndTheRoot().toList()) {
            all.add(new Told("hub of " + example, SpokeAlloy.ofHub(example)));
            if (!example.estate().clusters().isEmpty()) {
                all.add(new Told("a cluster of " + example, SpokeAlloy.ofCluster(example, NAMED)));
            }
            example.estate()
                    .machines()
                    .forEach(machine -> all.add(
                            new Told(machine.name() + " of " + example, SpokeAlloy.ofMachine(example, machine))));
        }
        return all;
    }

    @Test
    void both_kinds_of_spoke_send_the_same_labels_in_the_same_way() throws IOException {
        Example root = Example.root();
        AlloyConfig cluster = SpokeAlloy.ofCluster(root, NAMED);
        AlloyConfig machine =
                SpokeAlloy.ofMachine(root, root.estate().machines().get(0));
        for (String sender : SENDERS) {
            assertThat(machine.externalLabels(sender)).containsOnlyKeys("cluster", "environment");
            assertThat(cluster.externalLabels(sender)).isEqualTo(Map.of("cluster", "\"a\"", "environment", "\"b\""));
            assertThat(otherThanLabels(machine, sender)).isEqualTo(otherThanLabels(cluster, sender));
        }
        for (String targets : OF_A_NODE) {
            assertThat(identity(cluster, targets, "sys.env(\"NODE_NAME\")")).isEqualTo(List.of("instance", "node"));
            assertThat(identity(machine, targets, "\"homelab-nixos\"")).isEqualTo(List.of("instance", "node"));
        }
        for (String scrape : SCRAPES) {
            assertThat(machine.attributes(scrape)).isEqualTo(cluster.attributes(scrape));
        }
    }

    private static String otherThanLabels(AlloyConfig config, String sender) {
        return config.body(sender).replaceAll("(?ms)^\\texternal_labels.*?^\\t}\\n", "");
    }

    /** The labels that rules set to the node's name. */
    private static List<String> identity(AlloyConfig config, String targets, String node) {
        return config.rules(targets).stream()
                .filter(rule -> node.equals(rule.get("replacement")))
                .map(rule -> AlloyConfig.unquoted(rule.getOrDefault("target_label", "\"\"")))
                .toList();
    }

    @Test
    void further_labels_go_to_metrics_and_logs_alike() throws IOException {
        Map<String, ?> labelled = Map.of(
                "global",
                Map.of("clusterName", "a", "environment", "b", "labels", Map.of("region_of_all", "eu", "null", "x")));
        AlloyConfig cluster = SpokeAlloy.ofCluster(Example.root(), labelled);
        for (String sender : SENDERS) {
            assertThat(cluster.externalLabels(sender))
                    .isEqualTo(Map.of(
                            "cluster",
                            "\"a\"",
                            "environment",
                            "\"b\"",
                            "region_of_all",
                            "\"eu\"",
                            "\"null\"",
                            "\"x\""));
        }
        assertThat(cluster.text()).isEqualTo(formatted(cluster.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void it_is_laid_out_as_alloy_formats_it(Told told) {
        assertThat(told.config().text()).isEqualTo(formatted(told.config().text()));
    }

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void so_is_every_file_of_it(Example example) {
        List<String> files = example.tree().files().keySet().stream()
                .filter(path -> path.endsWith(".alloy"))
                .toList();
        assertThat(files).isNotEmpty().allSatisfy(file -> {
            AlloyDocument document =
                    AlloyReader.read(Source.of(file, example.tree().text(file)));
            assertThat(document.findings()).isEmpty();
            assertThat(AlloyFormatter.format(document)).isEqualTo(example.tree().text(file));
        });
    }

    /** A text in a ConfigMap may end without a newline, which the formatter adds. */
    private static String formatted(String text) {
        AlloyDocument document = AlloyReader.read(Source.of("config.alloy", text));
        assertThat(document.findings()).isEmpty();
        String formatted = AlloyFormatter.format(document);
        return text.endsWith("\n") ? formatted : formatted.stripTrailing();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everything_that_it_refers_to_is_there(Told told) {
        AlloyConfig config = told.config();
        assertThat(REFERENCE.matcher(config.text()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(config.components()).containsKey(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void no_scrape_may_take_longer_than_its_interval(Told told) {
        List<String> scrapes = told.config().named("prometheus.scrape.");
        assertThat(scrapes).isNotEmpty();
        for (String scrape : scrapes) {
            Map<String, String> attributes = told.config().attributes(scrape);
            assertThat(attributes).containsKey("scrape_interval");
            assertThat(attributes.get("scrape_timeout")).isEqualTo(attributes.get("scrape_interval"));
        }
    }

    @ParameterizedTest(name = "{0} at {1} is shown: {2}")
    @CsvSource({
        "ext4, /, true",
        "ext4, /var/lib/containerd, true",
        "xfs, /var/lib/docker, true",
        "ext4, /var/lib/kubelet, true",
        "ext4, /var/lib/rancher/k3s/agent, true",
        "ext4, /var/lib/rancher/k3s/storage, true",
        "fuseblk, /mnt/ntfs, true",
        "fuse.mergerfs, /mnt/pool, true",
        "ext4, /var/lib/kubelet/pods/0/volumes/x, false",
        "ext4, /var/lib/containerd/io.containerd.snapshotter.v1/x, false",
        "ext4, /run/k3s/x, false",
        "ext4, /run/credentials, false",
        "tmpfs, /tmp, false",
        "fuse.lxcfs, /var/lib/lxcfs, false",
        "fuse.gvfsd-fuse, /home/a/.gvfs, false",
        "fusectl, /mnt/x, false",
        "overlay, /mnt/x, false"
    })
    void every_disk_of_a_node_is_shown_and_no_mount_of_a_pod(String type, String mount, boolean shown) {
        AlloyConfig machine = SpokeAlloy.ofMachine(
                Example.root(), Example.root().estate().machines().get(0));
        Map<String, String> exporter = machine.attributes("prometheus.exporter.unix.node");
        assertThat(excludes(exporter, "fs_types_exclude", type) || excludes(exporter, "mount_points_exclude", mount))
                .isNotEqualTo(shown);
    }

    private static boolean excludes(Map<String, String> exporter, String attribute, String value) {
        String regex = AlloyConfig.unquoted(String.valueOf(exporter.get(attribute)));
        return Pattern.compile(regex).matcher(value).find();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void it_keeps_what_it_cannot_deliver_and_sets_nothing_that_is_experimental(Told told) {
        assertThat(told.config().attributes("prometheus.remote_write.hub"))
                .containsEntry("max_shards", "4")
                .containsEntry("sample_age_limit", "\"7h55m\"")
                .containsEntry("max_keepalive_time", "\"7h55m\"");
        assertThat(told.config().body("loki.write.hub"))
                .contains("max_backoff_retries = 0", "max_backoff_period  = \"30s\"")
                .doesNotContain("queue_config");
    }
}
