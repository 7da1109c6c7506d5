package dev.monctl.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner may write into values of their own, and what Helm refuses. */
class ValuesSchemaTest {
    private static final String VALUES = "charts/monitoring/values.yaml";
    private static final Example ESTATE = Example.root();
    private static ChartFolder folder;

    @BeforeAll
    static void write() throws IOException {
        folder = ChartFolder.write(ESTATE.tree());
    }

    @AfterAll
    static void delete() {
        folder.close();
    }

    /** Maps whose keys are names that only their owner knows. */
    private static final List<String> NAMED_BY_THE_OWNER = List.of(
            "hub.nodeSelector",
            "prometheus.podAnnotations",
            "prometheus.nodeSelector",
            "loki.podAnnotations",
            "loki.nodeSelector",
            "grafana.podAnnotations",
            "grafana.nodeSelector",
            "alertmanager.podAnnotations",
            "alertmanager.nodeSelector",
            "alloy.podAnnotations",
            "alloy.nodeSelector",
            "kubeStateMetrics.podAnnotations",
            "kubeStateMetrics.nodeSelector",
            "onePassword.fields");

    @Test
    void refuses_an_unknown_key_at_every_level() throws IOException {
        List<String> accepting = new ArrayList<>();
        for (String level : levels()) {
            if (findings(nested(level, "unheardOf: x")).isEmpty()) {
                accepting.add(level);
            }
        }
        assertThat(accepting).containsExactlyInAnyOrderElementsOf(NAMED_BY_THE_OWNER);
    }

    @Test
    void names_the_unknown_key_when_it_refuses_it() throws IOException {
        assertThat(findings("prometheus:\n  retention:\n    tiem: 3d\n"))
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .contains("tiem");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "prometheus.port | 0",
                "prometheus.port | \"9090\"",
                "prometheus.retention.size | 28Gi",
                "prometheus.retention.time | 15 days",
                "prometheus.storage.size | 30GB",
                "prometheus.scrapeInterval | 30",
                "loki.retention | 15",
                "loki.deletion | on",
                "loki.storage.size | twenty",
                "exposure.mode | ingress",
                "exposure.nodePorts.loki | 70000",
                "exposure.sourceRanges | [everywhere]",
                "hub.address | hub.example.com",
                "hub.tailnet | 100.64.0.0",
                "grafana.logLevel | verbose",
                "grafana.tolerations | [{ key: gpu, operator: Exists, effect: Never }]",
                "grafana.affinity | { nodeAfinity: {} }",
                "alloy.hostNetwork | \"true\"",
                "storageClasses.reclaimPolicy | Keep",
                "kubeStateMetrics.collectors | [secrets]",
                "kubeStateMetrics.collectors | [configmaps]",
                "global.clusterName | \"\"",
                "networkPolicy.enabled | \"yes\"",
                "onePassword.secretName | Monitoring Hub",
            })
    void refuses_a_value_that_the_component_would_not_understand(String key, String value) throws IOException {
        int last = key.lastIndexOf('.');
        String values = nested(key.substring(0, last), key.substring(last + 1) + ": " + value);
        assertThat(findings(values)).as("%s", values).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "global: { imageRegistry: mirror.example.com:5000, imagePullSecrets: [{ name: mirror }] }",
                "prometheus: { image: { digest: 'sha256:0000000000000000000000000000000000000000000000000000000000000000' } }",
                "prometheus: { resources: { limits: { memory: 6Gi, cpu: '2' }, requests: { memory: 1.5Gi } } }",
                "prometheus: { extraScrapeConfigs: [{ job_name: router, static_configs: [{ targets: ['10.0.0.1:9100'] }] }] }",
                "alloy: { tolerations: [{ key: gpu, operator: Equal, value: 'true', effect: NoSchedule }] }",
                "alloy: { hostNetwork: true, maxUnavailable: 25% }",
                "loki: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: disk, operator: In, values: [ssd] }] }] } } } }",
                "grafana: { extraEnv: { GF_LOG_FILTERS: 'rendering:debug' }, externalURL: 'https://grafana.example.com' }",
                "networkPolicy: { extraPeers: { grafana: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress } } }] } }",
                "storageClasses: { reclaimPolicy: Delete, logs: { create: false } }",
                "onePassword: { enabled: false }",
            })
    void accepts_what_an_owner_may_want(String values) throws IOException {
        assertThat(findings(values)).isEmpty();
    }

    private static List<Finding> findings(String values) throws IOException {
        return HelmEngines.embedded().template(folder, ESTATE.hubWith(values)).findings();
    }

    /** Every mapping of values.yaml, as a path; the top is empty. */
    private static List<String> levels() {
        Source source = Source.of(VALUES, ESTATE.tree().text(VALUES));
        List<String> levels = new ArrayList<>();
        collect("", requireNonNull(YamlReader.read(source, Dialect.HELM).root()), levels);
        assertThat(levels).hasSizeGreaterThan(60);
        return levels;
    }

    private static void collect(String path, YamlNode node, List<String> levels) {
        if (node instanceof Mapping mapping) {
            levels.add(path);
            mapping.entries().forEach(entry -> {
                String key = entry.key().text();
                collect(path.isEmpty() ? key : path + "." + key, entry.value(), levels);
            });
        }
    }

    private static String nested(String path, String entry) {
        StringBuilder values = new StringBuilder();
        String indent = "";
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
            values.append(indent).append(key).append(":\n");
            indent += "  ";
        }
        return values.append(indent).append(entry).append('\n').toString();
    }
}
