package dev.monctl.model.hujson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is HuJSON and what is not, and where. */
final class HujsonReaderTest {
    private static final Path POLICY = Path.of("src/test/resources/topologies/tailnet/tailscale/policy.hujson");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [1, -0.5e+3, true, null, ] ",
                "// a\n/* b */ {\"a\" /* c */ : /* d */ [ /* e */ ] // f\n, } // g\n",
                "{\"\\u00e9\\\"\\/\\n\": \"\\ud83c\\udf89 // no comment /* nor this */\"}",
                "\r\n{\r\n\t\"a\": {},\r\n}\r\n",
                "/***/1/* ** */"
            })
    void is_read(String text) {
        HujsonDocument document = read(text);
        assertThat(document.findings()).isEmpty();
        assertThat(document.root()).isNotNull();
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` ` | 1:2 | holds no value",
                "{\"a\": 1 | 1:1 | never closed",
                "[[1], | 1:1 | never closed",
                "{a: 1} | 1:2 | a key is expected",
                "{'a': 1} | 1:2 | a key is expected",
                "{\"a\" 1} | 1:2 | a colon and a value are missing",
                "{\"a\":} | 1:6 | a value is missing",
                "{\"a\":1 \"b\":2} | 1:8 | a comma or '}' is missing",
                "[1 2] | 1:4 | a comma or ']' is missing",
                "[1,,2] | 1:4 | there is a comma where",
                "[,] | 1:2 | there is a comma where",
                "[1}} | 1:3 | a comma or ']' is missing",
                "{} {} | 1:4 | after the end",
                "[True] | 1:2 | 'True' is no JSON value",
                "[01] | 1:2 | '01' is no JSON value",
                "[+1] | 1:2 | '+1' is no JSON value",
                "[\"a] | 1:2 | not closed on its line",
                "[\"\\x\"] | 1:3 | none of JSON's",
                "[\"\\u12g4\"] | 1:3 | four hexadecimal digits",
                "[/* a ] | 1:2 | never closed",
                "{} // a | 1:4 | ends with the file",
                "# a | 1:1 | '#' is no JSON value",
                "[\u00e9\u00fc, 1] | 1:2 | is no JSON value"
            })
    void is_refused_where_it_is_wrong(String text, String where, String words) {
        HujsonDocument document = read(text);
        assertThat(document.root()).isNull();
        assertThat(document.findings()).hasSize(1);
        Finding finding = document.findings().get(0);
        Place place = finding.place();
        assertThat(place.line() + ":" + place.column()).isEqualTo(where);
        assertThat(finding.what()).contains(words);
        assertThat(finding.help()).isNotBlank();
    }

    @Test
    void lines_and_columns_count_characters_behind_every_kind_of_line_end() {
        Finding finding =
                read("{\r\n\"\ud83c\udf89\": [\n\r \ud83c\udf89]}").findings().get(0);
        assertThat(finding.place()).extracting(Place::line, Place::column).containsExactly(4, 2);
    }

    @Test
    void every_key_that_stands_twice_is_told() {
        HujsonDocument document = read("{\"a\": 1,\n \"\\u0061\": {\"b\": 1, \"b\": 2}}");
        assertThat(document.findings())
                .extracting(finding -> finding.code() + " " + finding.place().line())
                .containsExactlyInAnyOrder("hujson/duplicate-key 2", "hujson/duplicate-key 2");
    }

    @Test
    void no_depth_exhausts_the_stack() {
        String deep = "[".repeat(1_000_000);
        assertThat(read(deep).findings()).extracting(Finding::code).containsExactly("hujson/too-deep");
        assertThat(read("[".repeat(100) + "]".repeat(100)).findings()).isEmpty();
    }

    @Test
    void every_prefix_of_a_policy_gives_a_tree_or_a_finding() throws IOException {
        String policy = Files.readString(POLICY);
        for (int end = 0; end <= policy.length(); end++) {
            answers(policy.substring(0, end));
        }
        assertThat(read(policy).findings()).isEmpty();
    }

    @Test
    void whatever_is_typed_into_a_policy_it_gives_a_tree_or_a_finding() throws IOException {
        String policy = Files.readString(POLICY);
        String pieces = "{}[],:\"\\/*#\n\r\t 0-.eau\u0000\u00e9\ufeff\ud83c";
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            int at = random.nextInt(policy.length());
            int end = Math.min(policy.length(), at + random.nextInt(3));
            answers(policy.substring(0, at) + pieces.charAt(random.nextInt(pieces.length())) + policy.substring(end));
        }
    }

    private static void answers(String text) {
        HujsonDocument document = read(text);
        assertThat(document.root() == null && document.findings().isEmpty())
                .as(text)
                .isFalse();
    }

    private static HujsonDocument read(String text) {
        return HujsonReader.read(Source.of("policy.hujson", text));
    }
}
