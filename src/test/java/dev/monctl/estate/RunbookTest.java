package dev.monctl.estate;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The page to which each alert's message links. */
class RunbookTest {
    private static final String PAGE = "docs/monitoring-alert-rules.md";
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");

    static Stream<Example> estates() throws IOException {
        return Stream.concat(Example.allAndTheRoot(), Stream.of(changed()));
    }

    private static Example changed() {
        return Example.of("changed", Path.of("src/test/resources/promtool/changed/topology.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_alert_links_to_a_heading_and_every_heading_is_an_alert_of_the_estate(Example example)
            throws IOException {
        Set<String> alerts = new TreeSet<>();
        for (JsonNode rule : rules(example)) {
            String alert = rule.path("alert").asString();
            String url = rule.at("/annotations/runbook_url").asString();
            assertThat(url).isEqualTo(example.estate().alerting().runbookBaseURL() + "#" + anchor(alert));
            alerts.add(anchor(alert));
        }
        assertThat(anchors(example)).containsAll(alerts);
        assertThat(anchors(example))
                .as("sections about alerts")
                .filteredOn(anchor -> !anchor.startsWith("alerts-of-") && !anchor.equals("silencing"))
                .containsExactlyInAnyOrderElementsOf(alerts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_link_of_the_page_leads_to_one_of_its_headings(Example example) {
        Matcher link = LINK.matcher(example.tree().text(PAGE));
        List<String> targets = link.results().map(found -> found.group(1)).toList();
        assertThat(targets).isNotEmpty();
        assertThat(anchors(example)).containsAll(targets);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_page_lies_where_the_messages_say(Example example) {
        String base = example.estate().alerting().runbookBaseURL().toString();
        if (!example.name().equals("changed")) { // it has a page of its own elsewhere
            assertThat(base).endsWith("/charts-out/" + PAGE);
        }
    }

    @Test
    void the_page_has_the_numbers_of_the_topology() {
        assertThat(changed().tree().text(PAGE))
                .contains("| [HighMemoryUsage](#highmemoryusage) | critical | more than 92.5% of a machine's memory")
                .contains("**About**: homelab-k8s, homelab-nixos; no others.")
                .contains("**#monitoring**, as critical: 30s after it fires, every 1h while it lasts")
                .doesNotContain("HighCPUUsage");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_page_is_tidy(Example example) {
        assertThat(example.tree().text(PAGE))
                .startsWith("# Alerts of ")
                .endsWith("\n")
                .doesNotContain("\n\n\n")
                .doesNotContain(" \n");
    }

    private static List<JsonNode> rules(Example example) throws IOException {
        JsonNode files = example.objects().get("ConfigMap", "prometheus-rules").path("data");
        return files.propertyStream()
                .filter(file -> !file.getKey().startsWith("extra-")) // an owner's alert says itself what to do
                .map(file -> Texts.yaml(file.getValue().asString()))
                .flatMap(file -> file.path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .toList();
    }

    private static Set<String> anchors(Example example) {
        return HEADING.matcher(withoutCode(example.tree().text(PAGE)))
                .results()
                .map(heading -> anchor(heading.group(1)))
                .filter(not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutCode(String page) {
        return page.replaceAll("(?ms)^```.*?^```$", "");
    }

    /** As GitHub makes it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }
}
