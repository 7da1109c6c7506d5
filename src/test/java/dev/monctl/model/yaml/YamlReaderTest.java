package dev.monctl.model.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {

    @Test
    void gives_every_value_its_exact_place() {
        Mapping root = mapping("hub:\n  name: \"ä😀\"   # remark\n  list:\n    - one\n    - two\n\n\nlast: x\n");
        assertThat(value(root, "hub").span()).isEqualTo(new Span(2, 3, 5, 10));
        assertThat(value(root, "hub", "name").span()).isEqualTo(new Span(2, 9, 2, 13));
        assertThat(value(root, "hub", "list").span()).isEqualTo(new Span(4, 5, 5, 10));
        assertThat(value(root, "last").span()).isEqualTo(new Span(8, 7, 8, 8));
    }

    @Test
    void counts_columns_in_characters_and_not_in_bytes() {
        Mapping root = mapping("{ \"😀\": ä, b: on2 }");
        assertThat(value(root, "b").place(null)).hasToString("f.yaml:1:14");
        assertThat(value(root, "b").place(null).width()).isEqualTo(3);
    }

    @Test
    void ends_a_text_block_at_its_last_line() {
        Mapping root = mapping("text: |\n  one\n  two\n\n\nnext: 1\n");
        assertThat(value(root, "text").span()).isEqualTo(new Span(1, 7, 3, 6));
        assertThat(((Scalar) value(root, "text")).value()).isEqualTo("one\ntwo\n");
    }

    @Test
    void sets_what_an_alias_stands_for_in_its_place() {
        Mapping root = mapping("a: &name [x]\nb: *name\n");
        assertThat(value(root, "b")).isEqualTo(value(root, "a"));
    }

    @Test
    void keeps_the_rest_of_a_mapping_with_a_duplicate_key() {
        YamlDocument document = read("a: 1\nb: 2\na: 3\n");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("yaml/duplicate-key");
        assertThat(document.findings().get(0).what()).contains("'a'", "line 1");
        assertThat(document.findings().get(0).place()).hasToString("f.yaml:3:1");
        assertThat(YamlJson.of(requireNonNull(document.root()))).hasToString("{\"a\":1,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "y",
                "no",
                "Off",
                "YES",
                "0777",
                "1_000",
                "0b11",
                "-0x1F",
                "0O17",
                "1_",
                "-_1",
                "18446744073709551616"
            })
    void warns_of_a_scalar_that_helm_reads_otherwise(String scalar) {
        assertThat(read("a: " + scalar).findings()).extracting(Finding::code).containsExactly("yaml/yaml11-trap");
        assertThat(read("a: \"" + scalar + "\"").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "~",
                "5",
                "1.0",
                "1e3",
                "0o17",
                "0x1F",
                "08",
                "15d",
                "10.0.0.1",
                "12:30",
                "2001-12-14",
                "yep",
                "'on'",
                "!!str on"
            })
    void is_content_with_a_scalar_that_all_read_alike(String scalar) {
        assertThat(read("a: " + scalar).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "on, yaml/yaml11-trap",
        "1_000, yaml/yaml11-trap",
        "0777, yaml/non-string-key",
        ".inf, yaml/non-string-key"
    })
    void complains_once_of_a_key_that_is_a_trap(String key, String code) {
        assertThat(read(key + ": a").findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "on: 1 | {\"true\":1}",
                "0777: 1 | {\"511\":1}",
                "1.50: 1 | {\"1.5\":1}",
                "1000000.0: 1 | {\"1e+06\":1}",
                "2001-12-14: 1 | {\"2001-12-14\":1}",
                "'<<': 1 | {\"<<\":1}",
                "a: !!binary aGVs | {\"a\":\"hel\"}",
                "a: !foo x | {\"a\":\"x\"}",
                "{ <<: { a: 2, b: 3 }, a: 1 } | {\"a\":1,\"b\":3}",
                "{ a: 1, <<: { a: 2, b: 3 } } | {\"a\":2,\"b\":3}",
                "{ <<: [{ a: 1 }, { a: 2 }] } | {\"a\":1}",
            })
    void reads_for_helm_what_helm_reads(String written, String json) {
        YamlDocument document = YamlReader.read(Source.of("f.yaml", written), Dialect.HELM);
        assertThat(document.findings()).isEmpty();
        assertThat(YamlJson.of(requireNonNull(document.root()))).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: .inf | yaml/not-json",
                "~: 1 | yaml/non-string-key",
                "[a]: 1 | yaml/non-string-key",
                "18446744073709551615: 1 | yaml/non-string-key",
                "a: !!int x | yaml/tag",
                "a: !!null 5 | yaml/tag",
                "<<: x | yaml/merge-key",
                "a: *b | yaml/syntax",
            })
    void refuses_for_helm_what_helm_refuses(String written, String code) {
        assertThat(YamlReader.read(Source.of("f.yaml", written), Dialect.HELM).findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void takes_a_tab_for_a_space_where_helm_does() {
        String text = "a:\tb\nc: \t# remark\n  d: |\n    \tx\n";
        assertThat(all(text).findings()).isEmpty();
        YamlDocument document = YamlReader.read(Source.of("f.yaml", text), Dialect.HELM);
        assertThat(document.findings()).isEmpty();
        assertThat(YamlJson.of(requireNonNull(document.root()))).hasToString("{\"a\":\"b\",\"c\":{\"d\":\"\\tx\\n\"}}");
        assertThat(all("a:\n\tb: 1\n").findings()).extracting(Finding::code).containsExactly("yaml/tab");
    }

    @Test
    void takes_an_empty_values_file_for_no_values() {
        assertThat(YamlReader.read(Source.of("values.yaml", "# none\n"), Dialect.HELM))
                .isEqualTo(new YamlDocument(null, List.of()));
    }

    @Test
    void allows_a_document_to_be_closed() {
        assertThat(read("---\na: 1\n---\n").findings()).isEmpty();
        assertThat(read("---\na: 1\n...\n").findings()).isEmpty();
    }

    @Test
    void reads_the_documents_of_a_stream_and_leaves_out_empty_ones() {
        YamlDocuments stream = all("---\n# Source: a\na: 1\n---\n---\n# nothing\n---\nb: 2\n");
        assertThat(stream.findings()).isEmpty();
        assertThat(stream.roots())
                .extracting(root -> YamlJson.of(root).toString())
                .containsExactly("{\"a\":1}", "{\"b\":2}");
        assertThat(stream.roots().get(1).span().line()).isEqualTo(8);
    }

    @Test
    void reads_on_behind_a_broken_document() {
        YamlDocuments stream = all("a: [\n---\nb: 2\n---\nc: \"x\n---\nd: 4\n");
        assertThat(stream.findings())
                .extracting(finding -> finding.place().toString())
                .containsExactly("f.yaml:2:1", "f.yaml:5:4");
        assertThat(stream.roots()).extracting(root -> root.span().line()).containsExactly(3, 7);
    }

    @Test
    void stops_at_a_depth_that_would_hurt_who_walks_the_tree() {
        StringBuilder deep = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 1000; i++) {
            deep.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        assertThat(read(deep.toString()).findings()).extracting(Finding::code).containsExactly("yaml/too-deep");
        assertThat(read("[".repeat(1_000_000)).findings())
                .extracting(Finding::code)
                .containsExactly("yaml/too-deep");
    }

    private static YamlDocument read(String text) {
        return YamlReader.read(Source.of("f.yaml", text), Dialect.YAML_1_2);
    }

    private static YamlDocuments all(String text) {
        return YamlReader.readAll(Source.of("f.yaml", text), Dialect.HELM);
    }

    private static Mapping mapping(String text) {
        YamlDocument document = read(text);
        assertThat(document.findings()).isEmpty();
        assertThat(document.root()).isInstanceOf(Mapping.class);
        return (Mapping) requireNonNull(document.root());
    }

    private static YamlNode value(Mapping root, String... path) {
        YamlNode node = root;
        for (String key : path) {
            node = ((Mapping) node).entry(key).orElseThrow().value();
        }
        return node;
    }
}
