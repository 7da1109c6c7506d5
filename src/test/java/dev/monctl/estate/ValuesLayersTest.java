package dev.monctl.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Provenance;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.render.Renderer;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The layers that are rendered come together in Helm as monctl says they do. */
final class ValuesLayersTest {
    private static final Path CLEAN = Path.of("src/test/resources/clean");
    private static final String STAGE = "values-stages/production.yaml";
    private static final String CLUSTER = "values-clusters/homelab-k8s.yaml";

    /** Where each layer can add to, replace or take away. */
    private static final String CHART = """
            global: { environment: "", labels: {}, logLevel: info, extraAlloy: {} }
            alloy: { alloy: { storagePath: /var/lib/alloy, extraArgs: [a, b], resources: { limits: { memory: 1Gi } } } }
            gone: { deep: { one: 1, two: 2 } }
            kept: { a: 1 }
            list: [1, 2, 3]
            """;

    private static final String OF_THE_STAGE = """
            global: { logLevel: warn }
            alloy:
              alloy:
                extraArgs: [c]
                resources: { limits: { cpu: 2, memory: null } }
              controller: { replicas: 3, ratio: 0.25, large: 9007199254740991, hostNetwork: false }
            gone: { deep: null }
            kept: {}
            text: "{{ fail \\"x\\" }}"
            """;

    private static final String OF_THE_CLUSTER = """
            global: { logLevel: debug }
            alloy: { alloy: { extraArgs: [] , resources: { limits: { memory: 3Gi } } }, controller: { replicas: "3", "on": "yes" } }
            gone: { other: 1 }
            list: null
            more: |
              two

                lines

            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_clean_estate() throws IOException {
        EstateCopy.of(CLEAN, folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void helm_comes_to_what_explain_says(boolean inline) throws IOException {
        Files.writeString(folder.resolve(STAGE), OF_THE_STAGE);
        if (inline) {
            Files.delete(folder.resolve(CLUSTER));
            replace(
                    "    destination:",
                    "    values: inline\n    inlineValues:\n"
                            + OF_THE_CLUSTER.stripTrailing().indent(6) + "    destination:");
        } else {
            Files.writeString(folder.resolve(CLUSTER), OF_THE_CLUSTER);
        }
        Estate estate = estate();
        Spoke.Kubernetes spoke = estate.clusters().get(0);

        assertThat(new Renderer().render(estate).files().containsKey("charts/monitoring-agent/" + CLUSTER))
                .isNotEqualTo(inline);

        Map<String, Object> explained = new TreeMap<>();
        Provenance.of(List.of(chart(), spoke.stage().layer(), spoke.layer())).forEach((path, value) -> {
            if (!value.isGone()) {
                explained.put(
                        path,
                        String.valueOf(JsonMapper.shared()
                                .<JsonNode>valueToTree(value.given().value().plain())));
            }
        });
        assertThat(explained).isEqualTo(leaves(helm(estate, estate.deployment(spoke))));
        assertThat(explained)
                .containsEntry("global.clusterName", "\"homelab-k8s\"")
                .hasSizeGreaterThan(15);
    }

    @Test
    void owners_files_add_to_what_the_topology_decides() throws IOException {
        Files.writeString(folder.resolve(STAGE), "global: { logLevel: warn, environment: production }\n");
        Files.createDirectories(folder.resolve("alloy"));
        Files.writeString(folder.resolve("alloy/own.alloy"), "logging {\n  level = \"{{ info }}\"\n}\n");
        replace("    destination:", "    labels: { region: eu }\n    extraAlloy: [alloy/own.alloy]\n    destination:");
        OutputTree tree = new Renderer().render(estate());

        assertThat(tree.text("charts/monitoring-agent/" + STAGE)).endsWith("""
                global:
                  environment: production
                  logLevel: warn
                """);
        assertThat(tree.text("charts/monitoring-agent/" + CLUSTER)).endsWith("""
                global:
                  clusterName: homelab-k8s
                  labels:
                    region: eu
                  extraAlloy:
                    own.alloy: |
                      logging {
                        level = "{{ info }}"
                      }
                """);
    }

    @Test
    void what_an_included_spoke_names_lies_beside_its_own_file() throws IOException {
        Files.createDirectories(folder.resolve("spokes/alloy"));
        Files.writeString(folder.resolve("spokes/alloy/own.alloy"), "// of the machine\n");
        Files.writeString(folder.resolve("spokes/lab.yaml"), """
                spokes:
                  lab: { type: nixos, environment: lab, address: 100.64.0.30, extraAlloy: [alloy/own.alloy] }
                """);
        replace("stages:", "include: [spokes/*.yaml]\nstages:");
        assertThat(estate().machines())
                .filteredOn(machine -> machine.name().toString().equals("lab"))
                .flatExtracting(Spoke.Nixos::extraAlloy)
                .extracting(file -> file.name() + " " + file.path() + " " + file.text())
                .containsExactly("own.alloy spokes/alloy/own.alloy // of the machine\n");
    }

    @Test
    void every_owners_file_counts_as_read() throws IOException {
        Files.writeString(folder.resolve("own.alloy"), "// once\n");
        replace("    destination:", "    extraAlloy: [own.alloy]\n    destination:");
        assertThat(Examined.of(folder.resolve("topology.yaml")).sources())
                .extracting(source -> folder.relativize(Path.of(source.name())).toString())
                .containsExactlyInAnyOrder("topology.yaml", STAGE, CLUSTER, "own.alloy");
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.alloy"), "// not of this estate\n");
        Files.createSymbolicLink(folder.resolve("own.alloy"), secret);
        replace("    destination:", "    extraAlloy: [own.alloy]\n    destination:");
        assertThat(Examined.of(folder.resolve("topology.yaml")).findings())
                .extracting(finding -> finding.code() + " " + finding.place().path())
                .contains("reference/outside-the-folder spokes.homelab-k8s.extraAlloy[0]");
    }

    @Test
    void a_link_to_a_policy_elsewhere_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("policy.hujson"), "{}\n");
        Files.createSymbolicLink(folder.resolve("policy.hujson"), secret);
        replace("\nsecrets:", "\nnetwork: { policy: { base: policy.hujson } }\nsecrets:");
        assertThat(Examined.of(folder.resolve("topology.yaml")).findings())
                .extracting(finding -> finding.code() + " " + finding.place().path())
                .contains("reference/outside-the-folder network.policy.base");
    }

    @Test
    void a_file_that_only_has_comments_says_nothing() throws IOException {
        Files.writeString(folder.resolve(CLUSTER), "# nothing yet\n");
        assertThat(estate().clusters().get(0).layer().values()).containsOnlyKeys("global");
    }

    private void replace(String written, String instead) throws IOException {
        Path topology = folder.resolve("topology.yaml");
        String text = Files.readString(topology);
        assertThat(text).contains(written);
        Files.writeString(topology, text.replaceFirst(written, Matcher.quoteReplacement(instead)));
    }

    private Estate estate() {
        Examined examined = Examined.of(folder.resolve("topology.yaml"));
        assertThat(examined.isAsWritten()).as("%s", examined.findings()).isTrue();
        return requireNonNull(examined.estate());
    }

    private static ValuesLayer chart() {
        YamlNode root =
                YamlReader.read(Source.of("values.yaml", CHART), Dialect.HELM).root();
        return new ValuesLayer("chart", OwnValues.of((YamlNode.Mapping) requireNonNull(root), null));
    }

    /** What a chart sees that has other values of its own, but the same layers over them. */
    private static JsonNode helm(Estate estate, Deployment deployment) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        deployment
                .valueFiles()
                .forEach(file ->
                        files.put(file, new Renderer().render(estate).files().get(file)));
        Map<String, String> own = Map.of(
                "Chart.yaml", "apiVersion: v2\nname: monitoring-agent\nversion: 1.0.0\n",
                "values.yaml", CHART,
                "templates/values.yaml",
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: values }\ndata: { values: {{ .Values | toJson | quote }} }\n");
        own.forEach((path, text) -> files.put(deployment.chart() + "/" + path, text.getBytes(StandardCharsets.UTF_8)));
        try (ChartFolder charts = ChartFolder.write(OutputTree.of(files))) {
            HelmResult result = HelmEngines.embedded().template(charts, deployment);
            assertThat(result.findings()).isEmpty();
            JsonNode map = YAMLMapper.shared().readTree(result.manifest());
            return JsonMapper.shared().readTree(map.path("data").path("values").asString());
        }
    }

    private static Map<String, Object> leaves(JsonNode values) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect(new ValuePath(List.of()), values, leaves);
        return new TreeMap<>(leaves);
    }

    private static void collect(ValuePath path, JsonNode value, Map<String, Object> leaves) {
        if (value.isObject() && !value.isEmpty()) {
            value.forEachEntry((key, below) -> collect(path.below(key), below, leaves));
        } else {
            leaves.put(path.toString(), value.toString());
        }
    }
}
