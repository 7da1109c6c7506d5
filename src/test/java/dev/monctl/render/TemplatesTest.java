package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private final Templates templates = new Templates();

    private String render(String name, String template, Map<String, Object> variables) {
        templates.add(name, template);
        return templates.render(name, variables);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{{ fail \"x\" }}",
                "on",
                "y",
                "NULL",
                "0777",
                "1_000",
                "12:30:45",
                "0x1f",
                "1e3",
                ".inf",
                "3.10",
                "2024-01-01",
                "- a",
                "a: b",
                "a #b",
                "${HOME}",
                "it's",
                "say \"hi\"",
                "two\nlines",
                "tab\there",
                " leading",
                "trailing ",
                "",
                "@everyone",
                "%25",
                "\u2028",
                "emoji \uD83D\uDE00",
                "back\\slash"
            })
    void a_yaml_hole_quotes_what_a_reader_could_take_for_something_else(String value) {
        String line = render("x.yaml.peb", "key: <% value %>\n", Map.of("value", value));
        assertThat(line).startsWith("key: \"").endsWith("\"\n").hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "oci-hub",
                "15d",
                "28GB",
                "30Gi",
                "1m30s",
                "100.64.0.2",
                "100.64.0.0/10",
                "v3.5.1",
                "3.2.0",
                "user@example.com",
                "https://github.com/example/monitoring.git",
                "/var/lib/alloy",
                "tag:hub",
                "250m"
            })
    void a_yaml_hole_leaves_plain_what_every_reader_reads_as_text(String value) {
        assertThat(render("x.yaml.peb", "key: <% value %>", Map.of("value", value)))
                .isEqualTo("key: " + value);
    }

    @Test
    void numbers_and_booleans_stay_bare() {
        assertThat(render("x.yaml.peb", "a: <% n %>\nb: <% b %>\n", Map.of("n", 9090, "b", true)))
                .isEqualTo("a: 9090\nb: true\n");
    }

    @Test
    void the_delimiters_of_other_engines_are_text() {
        String text = "{{ .Values.x }} ${1} << >> {# #} ${#x} '' \n";
        assertThat(render("x.yaml.peb", text, Map.of())).isEqualTo(text);
    }

    @Test
    void a_tag_keeps_the_newline_behind_it() {
        assertThat(render(
                        "x.yaml.peb",
                        "a:\n{%- for x in xs %}\n  - <% x %>\n{%- endfor %}\nb: 1\n",
                        Map.of("xs", List.of("p", "q"))))
                .isEqualTo("a:\n  - p\n  - q\nb: 1\n");
    }

    @Test
    void a_hole_in_a_loop_or_condition_is_escaped_too() {
        assertThat(render(
                        "x.json.peb",
                        "{% for x in xs %}{% if x != '' %}<% x %>{% endif %}{% endfor %}",
                        Map.of("xs", List.of("a\"b"))))
                .isEqualTo("\"a\\\"b\"");
    }

    @Test
    void an_inner_text_is_escaped_for_its_own_language_and_then_for_the_outer_one() {
        templates.add("promql/up.promql.peb", "up{cluster=<% cluster %>}\n  == 0\n");
        String rule = render(
                "rules.yaml.peb",
                "expr: <% text(\"promql/up.promql.peb\", {\"cluster\": name}) | block(2) %>\nflat: <% text(\"promql/up.promql.peb\", {\"cluster\": name}) %>\n",
                Map.of("name", "a\"b"));
        assertThat(rule)
                .isEqualTo(
                        "expr: |-\n  up{cluster=\"a\\\"b\"}\n    == 0\nflat: \"up{cluster=\\\"a\\\\\\\"b\\\"}\\n  == 0\\n\"\n");
    }

    @Test
    void a_part_in_the_language_of_its_page_is_indented_with_its_holes_as_literals() {
        templates.add("part.yaml.peb", "a:\n\n  b: <% value %>\n");
        assertThat(render("x.yaml.peb", "x:\n  <% text(\"part.yaml.peb\") | lines(2) %>\n", Map.of("value", "on")))
                .isEqualTo("x:\n  a:\n\n    b: \"on\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<% text(\"up.promql.peb\") | lines(2) %>", "<% value | lines(2) %>"})
    void neither_a_text_in_another_language_nor_a_value_is_part_of_a_page(String template) {
        templates.add("up.promql.peb", "up");
        assertThatThrownBy(() -> render("x.yaml.peb", template, Map.of("value", "{{ fail }}")))
                .hasMessageContaining("x.yaml.peb")
                .hasMessageContaining("lines");
    }

    @Test
    void an_inner_text_knows_the_loop_variables_of_its_caller() {
        templates.add("promql/spoke.promql.peb", "up{cluster=<% spoke %>, job=<% job %>}");
        assertThat(render(
                        "rules.yaml.peb",
                        "{% for spoke in spokes %}- <% text(\"promql/spoke.promql.peb\", {\"job\": \"a\"}) | block(2) %>\n{% endfor %}",
                        Map.of("spokes", List.of("p", "q"))))
                .isEqualTo("- |-\n  up{cluster=\"p\", job=\"a\"}\n- |-\n  up{cluster=\"q\", job=\"a\"}\n");
    }

    @Test
    void maps_and_lists_become_blocks() {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("cpu", "250m");
        limits.put("on", List.of("a", Map.of("b", 1)));
        limits.put("none", List.of());
        String template = "r:<% limits | yaml(2) %>\ne:<% empty | yaml(2) %>\n";
        assertThat(render("x.yaml.peb", template, Map.of("limits", limits, "empty", Map.of())))
                .isEqualTo("r:\n  cpu: 250m\n  \"on\":\n    - a\n    - b: 1\n  none: []\ne: {}\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "<% nobody %>;nobody",
                "<% metadata.nobody %>;nobody",
                "<% value | raw %>;raw",
                "<% nothing.x %>;nothing"
            })
    void null_unknown_names_and_raw_are_errors(String template, String named) {
        Map<String, Object> variables = Map.of("metadata", Map.of("name", "x"), "value", "x");
        assertThatThrownBy(() -> render("x.yaml.peb", template, variables)).hasMessageContaining(named);
    }

    @Test
    void a_file_whose_language_is_unknown_cannot_hold_holes() {
        assertThatThrownBy(() -> render("x.exe.peb", "<% 1 %>", Map.of())).hasMessageContaining("x.exe.peb");
    }
}
