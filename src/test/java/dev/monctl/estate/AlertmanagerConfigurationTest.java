package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Where alerts go and what their messages hold. */
class AlertmanagerConfigurationTest {
    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    private static JsonNode configuration(Example example) throws IOException {
        return example.objects().configuration("alertmanager", "alertmanager.yaml");
    }

    private static JsonNode discord(Example example, String channel) throws IOException {
        return configuration(example)
                .path("receivers")
                .valueStream()
                .filter(receiver -> receiver.path("name").asString().equals(channel))
                .findFirst()
                .orElseThrow()
                .at("/discord_configs/0");
    }

    @Test
    void a_critical_alert_mentions_everyone_while_it_fires_and_not_when_it_is_resolved() throws IOException {
        assertThat(discord(Example.root(), "monitoring-critical")
                        .path("content")
                        .asString())
                .isEqualTo("{{ if eq .Status `firing` }}@everyone{{ end }}");
        assertThat(discord(Example.root(), "monitoring").has("content")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_channel_reads_its_webhook_from_a_file_that_is_mounted(Example example) throws IOException {
        List<String> mounted = example.objects()
                .get("Deployment", "alertmanager")
                .at("/spec/template/spec/volumes/1/secret/items")
                .valueStream()
                .map(item -> "/etc/alertmanager/secrets/" + item.path("path").asString())
                .toList();
        List<String> read = configuration(example)
                .path("receivers")
                .valueStream()
                .map(receiver ->
                        receiver.at("/discord_configs/0/webhook_url_file").asString())
                .toList();
        assertThat(mounted).containsExactlyInAnyOrderElementsOf(read);
        assertThat(configuration(example).findValues("webhook_url")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void every_channel_is_told_when_it_is_over_in_words_that_exist(Example example) throws IOException {
        String texts = example.objects().config("alertmanager", "discord.tmpl");
        configuration(example)
                .path("receivers")
                .valueStream()
                .map(receiver -> receiver.at("/discord_configs/0"))
                .forEach(discord -> {
                    assertThat(discord.path("send_resolved").asBoolean()).isTrue();
                    assertThat(discord.path("title").asString()).isEqualTo("{{ template \"monctl.discord.title\" . }}");
                    assertThat(discord.path("message").asString())
                            .isEqualTo("{{ template \"monctl.discord.message\" . }}");
                });
        assertThat(texts)
                .contains("{{ define \"monctl.discord.title\" -}}", "{{ define \"monctl.discord.message\" -}}")
                .contains(".Annotations.summary", ".Labels.severity", ".Annotations.description", ".Labels.cluster")
                .contains(".StartsAt", ".Annotations.runbook_url");
    }

    @Test
    void warnings_are_repeated_after_four_hours_and_critical_alerts_each_hour() throws IOException {
        assertThat(configuration(Example.root()).at("/route/routes").valueStream())
                .extracting(route -> route.at("/matchers/0").asString() + " "
                        + route.path("receiver").asString() + " "
                        + route.path("repeat_interval").asString() + " "
                        + route.path("continue").asBoolean(false))
                .containsExactly(
                        "severity=warning monitoring 4h false",
                        "severity=critical monitoring 1h true",
                        "severity=critical monitoring-critical 1h false");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void a_silent_spoke_silences_everything_else_of_its_cluster(Example example) throws IOException {
        JsonNode rule = configuration(example).at("/inhibit_rules/0");
        assertThat(Texts.strings(rule.path("source_matchers")))
                .contains("alertname=TailscaleConnectivityLost", "cluster!=\"\"");
        assertThat(Texts.strings(rule.path("equal"))).containsExactly("cluster");
        assertThat(Texts.strings(rule.path("target_matchers")))
                .as("the watchdog of the hub is never held back")
                .containsExactly("alertname!~\"TailscaleConnectivityLost|Watchdog\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void a_machine_that_is_down_silences_its_own_warnings_and_no_others(Example example) throws IOException {
        JsonNode rule = configuration(example).at("/inhibit_rules/1");
        assertThat(Texts.strings(rule.path("source_matchers")))
                .as("an exporter that is down says nothing about its machine")
                .containsExactly("alertname=InstanceDown", "subject=~\"node|machine\"");
        assertThat(Texts.strings(rule.path("target_matchers"))).containsExactly("severity=warning");
        assertThat(Texts.strings(rule.path("equal"))).containsExactly("cluster", "instance");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void there_is_one_without_a_cluster_of_its_own(Example example) throws IOException {
        JsonNode deployment = example.objects().get("Deployment", "alertmanager");
        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(1);
        assertThat(Texts.strings(deployment.at("/spec/template/spec/containers/0/args")))
                .contains("--cluster.listen-address=");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void the_watchdog_fires_where_a_dead_mans_switch_is_set_and_nowhere_else(Example example) throws IOException {
        boolean set = example.estate().alerting().deadMansSwitch() != null;
        String rules = example.objects().config("prometheus-rules", "connectivity.yaml");
        assertThat(rules.contains("alert: Watchdog")).isEqualTo(set);
        assertThat(set).isEqualTo(!List.of("root", "one-spoke").contains(example.name()));
    }
}
