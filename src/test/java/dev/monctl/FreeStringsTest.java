package dev.monctl;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.TopologySchema;
import dev.monctl.render.Renderer;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an author may write freely arrives as data, through templates and Helm, whatever it looks like to a program. */
@Tag("thorough")
final class FreeStringsTest {
    private static final Path CLEAN = Path.of("src/test/resources/clean");

    /** Pieces that some language on the way would run, expand, unquote or cut off. */
    private static final List<String> HOSTILE = List.of(
            "{{ fail \"x\" }}",
            "{{ template \"x\" . }}",
            "<% fail %>",
            "{% fail %}",
            "{# fail #}",
            "${HOME}",
            "$(id)",
            "$$",
            "''",
            "\"",
            "\\",
            "`id`",
            "%s",
            "a: b",
            "a #b",
            "- a",
            "&a",
            "*a",
            "!a",
            "|",
            "\u00fc\u4e2d\ud83c\udf89",
            "\u2028");

    @TempDir
    private Path folder;

    /** A type that takes one of the pieces is new here until this test says where its values arrive. */
    @Test
    void only_these_texts_are_free() {
        JsonNode schema = JsonMapper.shared().readTree(TopologySchema.text());
        Set<String> free = new TreeSet<>();
        collect(schema, "", free);
        assertThat(free)
                .containsExactly(
                        "file-glob", // read by monctl, never rendered
                        "one-password-title", // itemPath of the OnePasswordItem
                        "reason", // read by people, never rendered
                        "relative-path", // read by monctl; its last part is the name of a file of Alloy's
                        "topology-path"); // compared by monctl, never rendered
    }

    private static void collect(JsonNode node, String name, Set<String> free) {
        if (node.path("type").asString("").equals("string") && !node.has("enum")) {
            String pattern = node.path("pattern").asString(".*");
            Pattern form = Pattern.compile(pattern, Pattern.DOTALL);
            if (HOSTILE.stream().anyMatch(piece -> form.matcher(piece).find())) {
                free.add(name);
            }
        }
        node.propertyStream().forEach(entry -> collect(entry.getValue(), entry.getKey(), free));
    }

    @Test
    void vault_and_item_arrive_unchanged() throws IOException, InterruptedException {
        for (String piece : HOSTILE) {
            String title = "a " + piece.replace("/", "") + " b";

            HelmResult result = deploy(Map.of("vault: homelab", "vault: ", "item: monitoring-hub", "item: "), title);

            assertThat(result.findings()).as(piece).isEmpty();
            assertThat(object(result, "OnePasswordItem").at("/spec/itemPath").asString())
                    .isEqualTo("vaults/" + title + "/items/" + title);
        }
    }

    @Test
    void a_runbook_address_arrives_unchanged_in_every_alert() throws IOException, InterruptedException {
        String address = "https://example.com/%7B%7B$labels.x;a=$(id)&b=`c`|d,e!f*g~h[i]$$%s\u00fc";

        HelmResult result = deploy(Map.of("  deadMansSwitch:", "  runbookBaseURL: @\n  deadMansSwitch:"), address);

        assertThat(result.findings()).isEmpty();
        List<String> urls = new ArrayList<>();
        result.templates().stream()
                .map(template -> YAMLMapper.shared().readTree(template.text()))
                .filter(object -> object.path("kind").asString("").equals("ConfigMap"))
                .flatMap(map -> map.path("data").propertyStream())
                .filter(file -> file.getKey().endsWith(".yaml"))
                .map(file -> file.getValue().asString())
                .filter(text -> text.contains("runbook_url"))
                .forEach(rules -> YAMLMapper.shared().readTree(rules).findValues("runbook_url").stream()
                        .map(JsonNode::asString)
                        .forEach(urls::add));
        assertThat(urls).hasSizeGreaterThanOrEqualTo(6).allMatch(url -> url.startsWith(address));
    }

    /** Through the values of its cluster and the chart that expands what stands around it. */
    @Test
    void alloy_of_the_owner_arrives_unchanged_at_a_cluster() throws IOException {
        String text = HOSTILE.stream()
                .filter(piece -> !piece.equals("\u2028")) // ends a line of YAML 1.1, as a ConfigMap is read
                .map(piece -> "// " + piece + "\n")
                .collect(Collectors.joining("\n"));
        String name = "x {{ fail }} ${y} ''.alloy";
        Files.createDirectories(folder.resolve("alloy"));
        Files.writeString(folder.resolve("alloy").resolve(name), text);

        String destination = "    destination: { server: \"https://203.0.113.10:6443\" }";
        Examined examined = examine(Map.of(destination, "    extraAlloy: [@]\n" + destination), "alloy/" + name);
        assertThat(examined.isAsWritten()).as("%s", examined.findings()).isTrue();
        Estate estate = requireNonNull(examined.estate());
        HelmResult result = template(estate, estate.deployments().get(1));

        assertThat(result.findings()).isEmpty();
        assertThat(object(result, "ConfigMap")
                        .at("/data")
                        .values()
                        .iterator()
                        .next()
                        .asString())
                .endsWith("\n\n// ---- \"" + name + "\", by the owner ----\n\n" + text.strip());
    }

    /** As a file of the chart, which Helm never expands. */
    @Test
    void alloy_of_the_owner_arrives_unchanged_at_the_hub() throws IOException {
        String text = HOSTILE.stream()
                .filter(piece -> !piece.equals("\u2028")) // ends a line of YAML 1.1, as a ConfigMap is read
                .map(piece -> "// " + piece + "\n")
                .collect(Collectors.joining("\n"));
        String name = "x {{ fail }} ${y} \u00e9.alloy";
        Files.createDirectories(folder.resolve("alloy"));
        Files.writeString(folder.resolve("alloy").resolve(name), text);

        String capacity = "    capacity: { perDay: 500MB }";
        Examined examined = examine(Map.of(capacity, capacity + "\n  extraAlloy: [@]"), "alloy/" + name);
        assertThat(examined.isAsWritten()).as("%s", examined.findings()).isTrue();
        Estate estate = requireNonNull(examined.estate());
        HelmResult result = template(estate, estate.hubDeployment());

        assertThat(result.findings()).isEmpty();
        JsonNode files = result.templates().stream()
                .map(template -> YAMLMapper.shared().readTree(template.text()))
                .filter(object -> object.path("kind").asString("").equals("ConfigMap"))
                .map(object -> object.path("data"))
                .filter(data -> data.has("config.alloy"))
                .findFirst()
                .orElseThrow();
        assertThat(files.propertyNames()).containsExactlyInAnyOrder("config.alloy", "extra-x____fail______y___.alloy");
        assertThat(files.path("extra-x____fail______y___.alloy").asString().strip())
                .isEqualTo(text.strip());
    }

    @Test
    void a_line_end_in_a_title_is_refused() throws IOException {
        assertThat(examine(Map.of("vault: homelab", "vault: "), "a\nb").findings())
                .extracting(finding -> finding.code())
                .containsExactly("topology/bad-value", "document/stateless-grafana");
    }

    private HelmResult deploy(Map<String, String> places, String text) throws IOException, InterruptedException {
        Examined examined = examine(places, text);
        assertThat(examined.isAsWritten()).as("%s", examined.findings()).isTrue();
        Estate estate = requireNonNull(examined.estate());
        return template(estate, estate.deployments().get(0));
    }

    private static HelmResult template(Estate estate, Deployment deployment) throws IOException {
        OutputTree tree = new Renderer().render(estate);
        try (ChartFolder charts = ChartFolder.write(tree)) {
            return HelmEngines.embedded().template(charts, deployment);
        }
    }

    /** @param places what stands in the clean topology, and what is written there with the text behind it or in place of an @ */
    private Examined examine(Map<String, String> places, String text) throws IOException {
        String topology = Files.readString(CLEAN.resolve("topology.yaml"));
        String quoted = JsonMapper.shared().writeValueAsString(text);
        for (Map.Entry<String, String> place : places.entrySet()) {
            String with = place.getValue();
            String written = with.contains("@") ? with.replace("@", quoted) : with + quoted;
            assertThat(topology).contains(place.getKey());
            topology = topology.replace(place.getKey(), written);
        }
        return Examined.of(Files.writeString(EstateCopy.of(CLEAN, folder), topology));
    }

    private static JsonNode object(HelmResult result, String kind) {
        return result.templates().stream()
                .map(template -> YAMLMapper.shared().readTree(template.text()))
                .filter(object -> object.path("kind").asString("").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
