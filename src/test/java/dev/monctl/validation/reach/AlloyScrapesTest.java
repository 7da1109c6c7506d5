package dev.monctl.validation.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.alloy.source.AlloyTexts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlloyScrapesTest {
    private static final String HUB =
            "prometheus.remote_write \"hub\" {\n  endpoint {\n    url = \"https://hub\"\n  }\n}\n";

    @Test
    void a_scrape_of_one_file_may_be_forwarded_to_another() {
        String extra = scrape("prometheus.remote_write.hub.receiver");
        assertThat(job(List.of(HUB, extra)).delivers("up")).isTrue();
        assertThat(job(List.of(extra)).ways()).isEmpty();
    }

    @Test
    void a_queue_writes_to_a_hub_too() {
        String queue = "prometheus.write.queue \"hub\" {\n  endpoint \"hub\" {\n    url = \"https://hub\"\n  }\n}\n";
        assertThat(job(List.of(queue, scrape("prometheus.write.queue.hub.receiver")))
                        .delivers("up"))
                .isTrue();
    }

    @Test
    void where_two_ways_meet_again_the_open_one_is_enough() {
        String alloy = scrape("prometheus.relabel.one.receiver, prometheus.relabel.other.receiver")
                + relabel("one", "action = \"drop\"\n source_labels = [\"__name__\"]\n regex = \"up\"", "common")
                + relabel("other", "action = \"drop\"\n source_labels = [\"__name__\"]\n regex = \"down\"", "common")
                + relabel("common", "action = \"labeldrop\"\n regex = \"x\"", null);
        ScrapeJob job = job(List.of(alloy, HUB));
        assertThat(job.delivers("up")).isTrue();
        assertThat(job.delivers("down")).isTrue();
    }

    @Test
    void what_goes_in_a_circle_ends_nowhere() {
        String alloy = scrape("prometheus.relabel.one.receiver")
                + relabel("one", "regex = \"x\"", "two")
                + relabel("two", "regex = \"x\"", "one");
        assertThat(job(List.of(alloy)).ways()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "action = \"keep\" ; true", // all, where there is no expression
                "action = \"drop\" ; false",
                "action = \"Drop\" ; false",
                "action = \"drop\" regex = sys.env(\"X\") ; true",
                "action = \"keep\" regex = \"(?P<x>u)p\" ; true",
                "action = \"keep\" regex = \"[[:digit:]]+\" ; false",
            })
    void a_rule_about_names_lets_up_through(String rule, boolean passes) {
        String lines = rule.replace(" regex", "\n regex") + "\n source_labels = [\"__name__\"]";
        String alloy = scrape("prometheus.relabel.one.receiver") + relabel("one", lines, null);
        assertThat(job(List.of(alloy, HUB)).delivers("up")).isEqualTo(passes);
    }

    private static ScrapeJob job(List<String> files) {
        List<ScrapeJob> jobs = AlloyScrapes.of(files, Map.of(), new AlloyTexts());
        assertThat(jobs).hasSize(1);
        return jobs.get(0);
    }

    private static String scrape(String receivers) {
        return "prometheus.scrape \"it\" {\n  targets    = []\n  forward_to = [" + receivers + "]\n}\n";
    }

    private static String relabel(String name, String rule, @Nullable String next) {
        String to = next == null ? "prometheus.remote_write.hub.receiver" : "prometheus.relabel." + next + ".receiver";
        return "prometheus.relabel \"" + name + "\" {\n  forward_to = [" + to + "]\n  rule {\n" + rule + "\n  }\n}\n";
    }
}
