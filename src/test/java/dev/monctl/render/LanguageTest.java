package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.Engine;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Texts as literals of the languages in which an author's text could do harm. */
class LanguageTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<String> hostile() {
        return List.of(
                "{{ fail \"x\" }}",
                "{{{",
                "{{{{",
                "{\n{",
                "{% fail %}",
                "<% fail %>",
                "${HOME}",
                "$${HOME}",
                "$",
                "$$",
                "\\${HOME}",
                "''${x}''",
                "''",
                "\"",
                "\\",
                "\\\"",
                "`id`",
                "$1",
                "two\nlines\r\n\tand a tab",
                "\u0001\u001b\u0085",
                "\u2028",
                "",
                "\u00fc\u4e2d\ud83c\udf89");
    }

    /** Escapes that Go and JSON share are all that is used, so JSON reads them, too. */
    @ParameterizedTest
    @MethodSource("hostile")
    void alloy_reads_the_text_and_helm_finds_nothing_to_run(String text) {
        String literal = Language.ALLOY.text(text);
        assertThat(literal).doesNotContain("{{").doesNotContain("\n");
        assertThat(JSON.readValue(literal, String.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{ x }}|\"{\\u007b x }}\"",
                "{{{|\"{\\u007b{\"",
                "{{{{|\"{\\u007b{\\u007b\"",
                "{ {|\"{ {\"",
            })
    void alloy_gets_its_second_brace_by_number(String text, String literal) {
        assertThat(Language.ALLOY.text(text)).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "say \"hi\"|\"say \\\"hi\\\"\"",
                "${x}|\"\\${x}\"",
                "$${x}|\"$\\${x}\"",
                "\\${x}|\"\\\\\\${x}\"",
                "$x {y}|\"$x {y}\"",
                "''${x}|\"''\\${x}\"",
            })
    void nix_expands_nothing(String text, String literal) {
        assertThat(Language.NIX.text(text)).isEqualTo(literal);
    }

    @Test
    void nix_gets_line_ends_and_tabs_as_escapes() {
        assertThat(Language.NIX.text("a\r\n\tb")).isEqualTo("\"a\\r\\n\\tb\"");
    }

    @Test
    void nix_has_no_way_to_write_nul() {
        assertThatThrownBy(() -> Language.NIX.text("a\0b")).hasMessageContaining("NUL");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Tag("engines")
    void nix_itself_reads_the_text(String text) throws Exception {
        String read = Engine.named("nix-instantiate")
                .passes("--eval", "--strict", "--json", "--expr", Language.NIX.text(text));
        assertThat(JSON.readValue(read, String.class)).isEqualTo(text);
    }
}
