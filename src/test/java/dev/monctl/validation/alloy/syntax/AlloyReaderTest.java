package dev.monctl.validation.alloy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is Alloy's syntax and what is not, what it means, and where it is wrong. */
final class AlloyReaderTest {
    private static final Path CASES = Path.of("src/test/resources/alloy/syntax");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1 ~ a = 1",
                "a = 1 + 2 * 3 ^ 2 ^ -x ~ a = (1 + (2 * (3 ^ (2 ^ (-x)))))",
                "a = 1 - 2 - 3 ~ a = ((1 - 2) - 3)",
                "a = -b.c[0].d(1, [2]) ^ 2 ~ a = ((-((((b . c) at 0) . d) of 1, [2])) ^ 2)",
                "a = !b && c == d || e < f + 1 ~ a = (((!b) && (c == d)) || (e < (f + 1)))",
                "a = (1 + 2) % 3 / 4 ~ a = ((((1 + 2)) % 3) / 4)",
                "a = {b = 1, \"c.d\" = [], true_ = null, \"\" = 2} ~ a = {b: 1, c.d: [], true_: null, \"\": 2}",
                "a = [1., .5, 1e3, 1.5E-7, 08, true] ~ a = [1., .5, 1e3, 1.5E-7, 08, true]",
                "a { } ~ a {}",
                "a.b.c \"d_1\" { e = 1 } ~ a.b.c 'd_1' {e = 1}",
                "a \"\" { b \"c\" {} } ~ a {b 'c' {}}",
                "a = \"t\\\"\\\\\\t\\x41\\101\\u00e9\\U0001F389\\303\\251\" ~ a = 't\"\\\tAA\u00e9\uD83C\uDF89\u00e9'",
                "a = `\\n\"` ~ a = '\\n\"'",
                "\u00e9t\u00e9_\u0661 = 1 ~ \u00e9t\u00e9_\u0661 = 1"
            })
    void says_what_is_meant(String text, String meaning) {
        AlloyDocument document = read(text);
        assertThat(document.findings()).isEmpty();
        assertThat(Outline.of(document.statements())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "// only a comment",
                "\uFEFFa = 1",
                "a = 1\r\nb = 2\r\n",
                "a =\n\n 1",
                "a = 1 +\n 2",
                "a = b.\n c",
                "a = [\n1,\n2,\n]",
                "a = [ // b\n1, /* c */ 2 /* d */]",
                "a = f(\n)",
                "a = f(\n1,\n)",
                "a = { b = 1, c = 2 }",
                "a = 1 /* b */ // c\nd = 2",
                "a = 1 /* b\n */ c = 2",
                "a = 1 /* b */ + /* c */ 2",
                "a.\nb {}",
                "a \"b\" { c = 1 }\n",
                "a = `b\nc`"
            })
    void takes_every_layout_that_Alloy_takes(String text) {
        assertThat(read(text).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @MethodSource("mistakes")
    void refuses_where_it_is_wrong(String text, String where, String words) {
        AlloyDocument document = read(text);
        assertThat(document.findings()).extracting(Finding::code).containsExactly("alloy/syntax");
        Finding finding = document.findings().get(0);
        Place place = finding.place();
        assertThat(place.line() + ":" + place.column()).isEqualTo(where);
        assertThat(finding.what()).contains(words);
        assertThat(finding.help()).isNotBlank();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a", "1:1", "neither a value nor a block follows 'a'"),
                mistake("a\n{ }", "1:1", "neither a value nor a block follows 'a'"),
                mistake("a b { }", "1:3", "but 'b'"),
                mistake("a. = 1", "1:2", "a name is expected after this dot"),
                mistake("a.b = 1", "1:1", "has no dots"),
                mistake("a \"b\" = 1", "1:1", "an attribute has no label"),
                mistake("a \"b-c\" { }", "1:3", "the label 'b-c' is no name"),
                mistake("a `b` { }", "1:3", "a label is written in double quotes"),
                mistake("a \"true\" { }", "1:3", "the label 'true' is no name"),
                mistake("true = 1", "1:1", "'true' is a value"),
                mistake("\"a\" = 1", "1:1", "begins with a name, not with \"a\""),
                mistake("a = ", "1:3", "a value is missing after '='"),
                mistake("a = \nb = 1", "2:3", "'=' follows a statement"),
                mistake("a = [1, ,]", "1:7", "a value is missing after ','"),
                mistake("a = = 1", "1:5", "a value is expected here, not '='"),
                mistake("a = [\n1\n]", "2:1", "a comma is missing after '1'"),
                mistake("a = {\nb = \"c\"\nd = 2,\n}", "2:5", "a comma is missing after \"c\""),
                mistake("a = [1 2]", "1:8", "a comma or ']' is missing before '2'"),
                mistake("a = f(1 2)", "1:9", "a comma or ')' is missing before '2'"),
                mistake("b {\na = [1,\nc = 2\n}\n", "2:5", "this '[' is never closed"),
                mistake("a = (1", "1:7", "')' is expected here, not the end of the line"),
                mistake("a = b[0}", "1:8", "']' is expected here, not '}'"),
                mistake("a = [1,", "1:5", "this '[' is never closed"),
                mistake("a = { b: 1 }", "1:8", "':' means nothing"),
                mistake("a = { b }", "1:7", "= and a value are missing after the key 'b'"),
                mistake("a = { true = 1 }", "1:7", "'true' is a value, not a key"),
                mistake("a = { 1 = 1 }", "1:7", "the key of a field is expected"),
                mistake("a = b { c = 1 }", "1:5", "a block cannot be the value"),
                mistake("a = \"b\" \"c\"", "1:9", "nothing joins them"),
                mistake("a = 1, b = 2", "1:6", "a comma follows a statement"),
                mistake("a = 1 b = 2", "1:7", "'b' follows a statement that is complete"),
                mistake("a = 1\n+ 2", "2:1", "'+' begins a line"),
                mistake("a = 1)", "1:6", "this ')' closes nothing"),
                mistake("a = 1\n}\nb = 2", "2:1", "this '}' closes nothing"),
                mistake("a { b = 1", "1:3", "this '{' of a is never closed"),
                mistake("a = 10s", "1:5", "10s is no number"),
                mistake("a = 1e", "1:5", "the exponent of this number has no digits"),
                mistake("a = \"b", "1:5", "this string is never closed"),
                mistake("a = `b\n", "1:5", "this string is never closed"),
                mistake("a = 'b'", "1:5", "single quotes mean nothing"),
                mistake("a = \"\\d+\\.\\w\"", "1:6", "'\\d' is no escape"),
                mistake("a = \"\\u12g4\"", "1:6", "is no escape"),
                mistake("a = \"\\ud800\"", "1:6", "'\\ud800' is no escape"),
                mistake("a = \"\\777\"", "1:6", "'\\777' is no escape"),
                mistake("a = 1 /* b", "1:7", "this comment is never closed"),
                mistake("# a\nb = 1", "1:1", "'#' means nothing"),
                mistake("a = 1;\nb = 2", "1:6", "';' means nothing"),
                mistake("a = b | c", "1:7", "'|' means nothing"),
                mistake("a = \u201Cb\u201D", "1:5", "'\u201C' means nothing"),
                mistake("a = \"b\0\"", "1:7", "the character NUL"),
                mistake("a = 1 // \uFEFF", "1:10", "a byte order mark"));
    }

    private static Arguments mistake(String text, String where, String words) {
        return Arguments.of(text, where, words);
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".alloy"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells_all_mistakes_of_a_file_and_none_that_only_follows(String name) throws IOException {
        AlloyDocument document = read(Files.readString(CASES.resolve(name)));
        new Golden(CASES.resolve(name.replace(".alloy", ".txt")))
                .holds(PrintedFindings.text(document.findings()) + "\n" + Outline.of(document.statements()) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a=", "(", "-", "a(", "a[", "2^"})
    void what_nests_without_end_is_refused_and_overflows_nothing(String opening) {
        List<Finding> findings = read("a = " + opening.repeat(100_000)).findings();
        assertThat(findings)
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .contains("deep in one another");
    }

    @Test
    void blocks_that_nest_without_end_are_refused_and_overflow_nothing() {
        List<Finding> findings = read("a {\n".repeat(100_000)).findings();
        assertThat(findings).extracting(Finding::what).anyMatch(what -> what.contains("deep in one another"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ 1", ".b", "[0]", "()"})
    void what_grows_without_end_is_refused_and_overflows_nothing(String link) {
        List<Finding> findings = read("a = b " + link.repeat(100_000)).findings();
        assertThat(findings)
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .contains("deep in one another");
    }

    @Test
    void of_many_mistakes_the_first_are_told() {
        assertThat(read("a = 1 ;\n".repeat(100_000)).findings()).hasSize(50);
    }

    @Test
    void mangled_configurations_never_break_it() throws IOException {
        Random random = new Random(20260221);
        String text = Files.readString(Path.of("charts-out/nixos/homelab-nixos/config.alloy"));
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(40));
            int piece = random.nextInt(text.length() - 20);
            String mangled =
                    text.substring(0, from) + text.substring(piece, piece + random.nextInt(20)) + text.substring(to);
            AlloyDocument document = read(mangled);
            assertThat(document.findings()).allSatisfy(finding -> {
                assertThat(finding.place().line()).isPositive();
                assertThat(finding.help()).isNotBlank();
            });
        }
    }

    private static AlloyDocument read(String text) {
        return AlloyReader.read(Source.of("config.alloy", text));
    }
}
