package dev.monctl.validation.alloy.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of Alloy's own formatter, case by case. */
final class AlloyFormatterTest {
    private static final Path CASES = Path.of("src/test/resources/alloy/format");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".in"))
                    .map(name -> name.substring(0, name.length() - ".in".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void formats_as_Alloy_does(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name + ".in"));
        new Golden(CASES.resolve(name + ".out")).holds(format(text));
        String done = Formatting.of(read(text)).text();
        assertThat(Formatting.of(read(done)).isDone())
                .as("formatted once and for all")
                .isTrue();
    }

    @Test
    void goes_on_until_nothing_changes_any_more() {
        String text = "empty = [\n]\nlonger = 1\n";
        assertThat(format(text)).isEqualTo("empty = []\nlonger = 1\n");
        assertThat(Formatting.of(read(text)).text()).isEqualTo("empty  = []\nlonger = 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = `b\t`\n", "a = `b \nc`\n", "a = \"b\tc\"\n", "a = f(\n)\n", "a = {\"b\\\"c\" = 1}\n"})
    void what_it_would_change_is_left_as_it_is(String text) {
        Formatting formatting = Formatting.of(read(text));
        assertThat(formatting.isDone()).isFalse();
        assertThat(formatting.complaint()).isEmpty();
        Finding harm = formatting.damage().orElseThrow();
        assertThat(harm.code()).isEqualTo("alloy/formatter-harms");
        assertThat(harm.place().line()).isEqualTo(1);
    }

    @Test
    void what_is_not_formatted_is_told_at_its_first_difference() {
        Finding finding = Formatting.of(read("a = 1\nbc =  2\n")).complaint().orElseThrow();
        assertThat(finding.code()).isEqualTo("alloy/not-formatted");
        assertThat(finding.place().toString()).isEqualTo("mine.alloy:1:3");
        assertThat(finding.help()).isEqualTo("monctl fmt mine.alloy");
        assertThat(Formatting.of(read("a  = 1\nbc = 2\n")).complaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a={}|a = {}", "a={b=1}|a = {b = 1}", "a.b{}|a.b { }", "a=1 .b|a = 1 .b", "a=- 1|a = -1"})
    void puts_a_single_line_as_it_should_be(String text, String formatted) {
        assertThat(format(text)).isEqualTo(formatted + "\n");
    }

    private static String format(String text) {
        return AlloyFormatter.format(read(text));
    }

    private static AlloyDocument read(String text) {
        AlloyDocument document = AlloyReader.read(Source.of("mine.alloy", text));
        assertThat(document.findings()).isEmpty();
        return document;
    }
}
