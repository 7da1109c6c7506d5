package dev.monctl.validation.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryTest {
    @Test
    void names_the_labels_of_selectors_and_of_groupings() {
        Query query = Query.prom("""
                # by (nobody)
                sum by (cluster, node) (rate(a_total{job="x", mode!~"idle|user"}[5m]))
                  / on (cluster) group_left (region) max without (cpu) (b offset 1h)
                """);
        assertThat(matchers(query)).containsExactly("a_total:job", "a_total:mode");
        assertThat(metrics(query)).containsExactly("a_total", "b");
        assertThat(named(query)).containsExactly("cluster", "node", "cluster", "region", "cpu");
    }

    @Test
    void knows_the_labels_that_a_query_makes() {
        Query query =
                Query.prom("count_values(\"version\", label_replace(up, \"host\", \"$1\", \"instance\", \"(.+):.*\"))");
        assertThat(query.made()).containsExactly("host", "version");
        assertThat(named(query)).containsExactly("instance");
        assertThat(metrics(query)).containsExactly("up");
    }

    @Test
    void knows_what_only_one_side_of_a_calculation_is_asked_for() {
        assertThat(oneSided("1 - a{m=\"/\", c=~\"$c\"} / b{c=~\"$c\"}")).containsExactly("m=/ b");
        assertThat(oneSided("a{m=\"/\"} / b{m=\"/data\"}")).containsExactly("m=/ b", "m=/data a");
        assertThat(oneSided("a{m=\"/\"} > b{m=\"/\"}")).isEmpty();
        assertThat(oneSided("a{m=\"/\"} / b{m=~\"/.*\"}")).isEmpty();
    }

    @Test
    void lets_a_query_say_by_what_it_pairs_and_what_it_sums_up() {
        assertThat(oneSided("a{m=\"/\"} / on (cluster) b{}")).isEmpty();
        assertThat(oneSided("sum(a{m=\"/\"}) / sum(b{})")).isEmpty();
        assertThat(oneSided("rate(a{m=\"/\"}[5m]) / rate(b{}[5m])")).isEmpty();
        assertThat(oneSided("a{m=\"/\"} and b{}")).isEmpty();
        assertThat(oneSided("a{m=\"/\"} /")).isEmpty();
    }

    private static List<String> oneSided(String query) {
        return OneSided.in(query).stream()
                .map(label -> label.matcher().label() + "=" + label.matcher().value() + " " + label.metric())
                .toList();
    }

    @Test
    void takes_no_word_of_a_string_or_a_comment_for_a_label() {
        Query query = Query.prom("up{job=\"a{b='c'}\"} # {d=\"e\"}\n and {__name__=\"f\", g=~\".*\"}");
        assertThat(matchers(query)).containsExactly("up:job", "f:g");
    }

    @Test
    void tells_whether_what_lacks_the_label_is_taken() {
        assertThat(Query.prom("up{a=\"\", b!=\"x\", c=~\"|y\", d!~\".+\"}")
                        .selectors()
                        .get(0)
                        .matchers())
                .allMatch(LabelMatcher::takesMissing);
        assertThat(Query.prom("up{a=\"x\", b!=\"\", c=~\".+\", d!~\".*\"}")
                        .selectors()
                        .get(0)
                        .matchers())
                .noneMatch(LabelMatcher::takesMissing);
    }

    @Test
    void reads_conditions_on_log_lines_until_a_parser_makes_labels_of_its_own() {
        Query plain =
                Query.log("sum by (job) (rate({cluster=~\"$cluster\"} |= `by (x)` | level = \"error\" [$__auto]))");
        assertThat(matchers(plain)).containsExactly("null:cluster");
        assertThat(named(plain)).containsExactly("job", "level");
        assertThat(plain.makesAny()).isFalse();
        assertThat(Query.log("{job=\"a\"} | logfmt | status > 400").makesAny()).isTrue();
    }

    private static List<String> matchers(Query query) {
        return query.selectors().stream()
                .flatMap(selector -> selector.matchers().stream().map(label -> selector.metric() + ":" + label.label()))
                .toList();
    }

    private static List<String> metrics(Query query) {
        return query.selectors().stream()
                .map(selector -> String.valueOf(selector.metric()))
                .toList();
    }

    private static List<String> named(Query query) {
        return query.named().stream().map(LabelName::label).toList();
    }

    @Test
    void takes_what_nobody_closes_for_signs() {
        assertThat(words("a{b=\"c")).containsExactly("NAME a", "SIGN {", "NAME b", "SIGN =", "SIGN \"", "NAME c");
        assertThat(words("${x [5m 'y\\'"))
                .containsExactly(
                        "SIGN $", "SIGN {", "NAME x", "SIGN [", "SIGN 5m", "SIGN '", "NAME y", "SIGN \\", "SIGN '");
    }

    @Test
    void knows_the_variables_of_grafana_and_the_pairs_of_signs() {
        assertThat(words("$a ${b:csv} [[c]] [5m] [[d] e|>1.5h"))
                .containsExactly(
                        "SIGN $a",
                        "SIGN ${b:csv}",
                        "SIGN [[c]]",
                        "SIGN [5m]",
                        "SIGN [[d]",
                        "NAME e",
                        "SIGN |>",
                        "SIGN 1.5h");
        assertThat(words("'\\😀' `\\` 😀")).containsExactly("STRING \\😀", "STRING \\", "SIGN 😀");
    }

    private static List<String> words(String query) {
        return Scanner.scan(query).stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
    }
}
