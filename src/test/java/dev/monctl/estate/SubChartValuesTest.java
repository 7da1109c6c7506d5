package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our two sub-charts take values of the published ones, under the same names and with the same defaults. */
class SubChartValuesTest {
    private static final Example ESTATE = Example.root();
    private static final String AGENT = "charts/monitoring-agent/";

    /** Defaults that differ on purpose, as the README of the sub-chart says. */
    private static final Map<String, Set<String>> OTHER_DEFAULTS = Map.of(
            "alloy",
                    Set.of(
                            "configReloader.enabled",
                            "crds.create",
                            "service.enabled",
                            "rbac.rules",
                            "rbac.clusterRules"),
            "kube-state-metrics", Set.of("collectors", "updateStrategy", "selfMonitor.telemetryPort"));

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"alloy", "kube-state-metrics"})
    void every_key_that_our_schema_knows_exists_in_the_published_chart(String chart) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(ESTATE.tree().text("charts/" + chart + "/values.schema.json"));
        Set<String> keys = new TreeSet<>();
        collect(schema, schema, "", keys);
        assertThat(keys).hasSizeGreaterThan(40);
        assertKnown(keys, published(chart));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"alloy", "kube-state-metrics"})
    void every_default_of_ours_is_that_of_the_published_chart_unless_the_readme_says_so(String chart)
            throws IOException {
        Map<String, String> published = published(chart);
        Set<String> others = new TreeSet<>();
        Texts.leaves(Texts.yaml(ESTATE.tree().text("charts/" + chart + "/values.yaml")))
                .forEach((key, value) -> {
                    String theirs = published.get(key);
                    if (theirs != null && !isSame(theirs, value)) {
                        others.add(key);
                    }
                });
        assertThat(others).isEqualTo(new TreeSet<>(OTHER_DEFAULTS.get(chart)));
        String readme = ESTATE.tree().text("charts/" + chart + "/README.md");
        others.stream()
                .filter(key -> !key.equals("selfMonitor.telemetryPort")) // the port that the program has anyway
                .forEach(key -> assertThat(readme).contains("`" + key + "`"));
    }

    /** What is not set may be written as nothing or as an empty text. A list of several things is never the same. */
    private static boolean isSame(String theirs, JsonNode ours) {
        if (theirs.equals("null")) {
            return ours.isNull() || ours.asString("x").isEmpty();
        }
        return theirs.equals(ours.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"alloy", "kube-state-metrics"})
    void what_the_agent_gives_to_a_sub_chart_exists_in_the_published_one(String chart) throws IOException {
        JsonNode values = Texts.yaml(ESTATE.tree().text(AGENT + "values.yaml")).path(chart);
        assertThat(values.isObject()).isTrue();
        assertKnown(Texts.leaves(values).keySet(), published(chart));
    }

    @Test
    void the_rendered_coordinates_are_those_of_our_folders() {
        JsonNode agent = Texts.yaml(ESTATE.tree().text(AGENT + "Chart.yaml"));
        List<String> coordinates = agent.path("dependencies")
                .valueStream()
                .map(d -> d.path("repository").asString() + " "
                        + d.path("version").asString())
                .toList();
        assertThat(coordinates).containsExactly("file://../alloy 1.0.0", "file://../kube-state-metrics 1.0.0");
    }

    /** What has no keys of its own in the published chart takes any: resources, an affinity, labels. */
    private static void assertKnown(Set<String> keys, Map<String, String> published) {
        List<String> unknown = keys.stream()
                .filter(key -> published.keySet().stream()
                        .noneMatch(known -> (known + ".").startsWith(key + ".") || key.startsWith(known + ".")))
                .toList();
        assertThat(unknown).isEmpty();
    }

    /** Key paths of the published chart to their defaults. */
    private static Map<String, String> published(String chart) throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        Pattern row = Pattern.compile("([^:#]+): (.+)");
        for (String line : Files.readAllLines(Path.of("src/test/resources/upstream", chart + ".txt"))) {
            Matcher matcher = row.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                defaults.put(matcher.group(1), matcher.group(2));
            }
        }
        assertThat(defaults).hasSizeGreaterThan(100);
        return defaults;
    }

    private static void collect(JsonNode root, JsonNode schema, String path, Set<String> keys) {
        String reference = schema.path("$ref").asString("");
        JsonNode meant = reference.isEmpty() ? schema : root.at(reference.substring(1));
        meant.path("properties").propertyStream().forEach(property -> {
            String key = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            keys.add(key);
            collect(root, property.getValue(), key, keys);
        });
    }
}
