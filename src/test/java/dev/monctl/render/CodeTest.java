package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code code("…")} in templates, and parts of a page that are in its own language. */
class CodeTest {
    private static final Map<String, Object> VARIABLES = Map.of("value", "x\" + sys.env(\"Y\")");
    private final Templates templates = new Templates();

    private String render(String template) {
        templates.add("x.alloy.peb", template);
        return templates.render("x.alloy.peb", VARIABLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<% code('sys.env(\"A\")') %>",
                "{% set node = code('sys.env(\"A\")') %}<% node %>",
                "{% set it = {\"node\": code('sys.env(\"A\")')} %}<% it.node %>"
            })
    void code_that_the_template_writes_out_stays_code(String template) {
        assertThat(render(template)).isEqualTo("sys.env(\"A\")");
    }

    @Test
    void code_may_hold_an_expression_of_helm() {
        assertThat(render("a = <% code('{{ .Values.x | quote }}') %>\n")).isEqualTo("a = {{ .Values.x | quote }}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<% code(value) %>",
                "<% code(\"a\" ~ value) %>",
                "<% code('a' ~ value) %>",
                "<% code(\"a #{value}\") %>",
                "<% code(text=value) %>",
                "<% code (value) %>",
                "<% code( value ) %>",
                "<% code('a' | upper) %>",
                "<% code('a\\'' ~ value ~ '') %>",
                "\n<% code('a') %><% code(value) %>"
            })
    void anything_else_is_no_code(String template) {
        assertThatThrownBy(() -> render(template))
                .hasMessageContaining("x.alloy.peb:")
                .hasMessageContaining("code");
    }

    @Test
    void the_complaint_names_the_line() {
        assertThatThrownBy(() -> render("a\n\n<% code(value) %>\n")).hasMessageContaining("x.alloy.peb:3");
    }

    @Test
    void a_part_in_the_same_language_is_included_with_its_holes_as_literals() {
        templates.add("part.alloy", "b = <% value %>\n");
        assertThat(render("{% include \"part.alloy\" %}")).isEqualTo("b = \"x\\\" + sys.env(\\\"Y\\\")\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% include \"part.promql\" %}", "{% include value %}"})
    void a_part_in_another_language_or_by_a_value_is_not_included(String template) {
        templates.add("part.promql", "up");
        assertThatThrownBy(() -> render(template))
                .hasMessageContaining("x.alloy.peb")
                .hasMessageContaining("include");
    }

    @Test
    void a_map_becomes_an_object_as_alloy_formats_it() {
        templates.add("o.alloy.peb", "a = <% labels | alloy(1) %>\n");
        assertThat(templates.render("o.alloy.peb", Map.of("labels", Map.of("region", "{{", "b", 1, "null", true))))
                .isEqualTo("a = {\n\t\t\"null\" = true,\n\t\tb      = 1,\n\t\tregion = \"{\\u007b\",\n\t}\n");
    }
}
