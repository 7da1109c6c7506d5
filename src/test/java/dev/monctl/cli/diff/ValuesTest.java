package dev.monctl.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two values that are not the same do not look the same. */
final class ValuesTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "\"1Gi\"      | \"2Gi\"    | 1Gi -> 2Gi",
                "-           | \"2Gi\"    | none -> 2Gi",
                "\"none\"     | -         | \"none\" -> none",
                "\"true\"     | true      | \"true\" -> true",
                "\"8080\"     | 8080      | \"8080\" -> 8080",
                "\"yes\"      | true      | \"yes\" -> true",
                "\"null\"     | null      | \"null\" -> null",
                "\"1.5\"      | 1.5       | \"1.5\" -> 1.5",
                "\"a\"        | \"a \"     | a -> \"a \"",
                "\"a\"        | \" a\"     | a -> \" a\"",
                "\" \"        | -         | \" \" -> none",
                "\"\"         | -         | \"\" -> none",
                "\"[1]\"      | [1]       | \"[1]\" -> [1]",
                "\"{}\"       | {}        | \"{}\" -> {}",
                "\"a b: c\"   | \"a b, c\" | a b: c -> a b, c",
                "\"a\\nb\\n\"  | \"a\\nb\"   | a\\nb\\n -> a\\nb",
            })
    void two_values_are_told_apart(@Nullable String before, @Nullable String after, String expected) {
        assertThat(Values.of(json(before), json(after))).hasToString(expected);
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JsonMapper.shared().readTree(text);
    }
}
