package dev.monctl.validation.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.regex.GoRegex.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Go's {@code regexp} takes and what it does not, which is other than what Java does. */
final class GoRegexTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".*",
                "a|b||c",
                "(a)(?:b)(?P<c>d)(?<e>f)(?i)g(?s-i:h)",
                "[a-z&&[0-9]]*",
                "[]a]",
                "[^]a]",
                "[a-]",
                "[[:alpha:][:^digit:]\\d\\pL\\p{Greek}]",
                "\\Qa*(\\E*",
                "\\x41\\x{1F389}\\101\\07\\n\\.\\-\\_",
                "\\A\\b\\B\\z^$",
                "a{2}b{2,}c{2,5}?d{,2}e{02}",
                "a*?b+?c??",
                "(a{10}){100}",
                "(|a)*",
                "^*",
                "\u00e9+\uD83C\uDF89?"
            })
    void is_taken(String regex) {
        assertThat(GoRegex.problem(regex)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                "(?!a)b                 @ looks ahead with (?!, which RE2 cannot",
                "(?=a)b                 @ looks ahead with (?=, which RE2 cannot",
                "(?<=a)b                @ looks back with (?<=, which RE2 cannot",
                "(?<!a)b                @ looks back with (?<!, which RE2 cannot",
                "(a)\\1                 @ refers back to a group with \\1",
                "(?>a)                  @ begins with (?>",
                "(?P=a)                 @ begins with (?P",
                "(?P<a-b>c)             @ a group without a name",
                "(?P<a>b)(?P<a>c)       @ two groups called a",
                "(a                     @ a ( that is never closed",
                "a)                     @ a ) that closes nothing",
                "[a                     @ a [ that is never closed",
                "[z-a]                  @ the range z-a",
                "[[:foo:]]              @ the class [:foo:]",
                "\\p{Klingon}           @ the class \\p{Klingon}",
                "a**                    @ repeats what is repeated already",
                "a++                    @ repeats what is repeated already",
                "a{2}{3}                @ repeats what is repeated already",
                "*a                     @ repeats nothing with *",
                "a|*                    @ repeats nothing with *",
                "(?:)|+                 @ repeats nothing with +",
                "a{1001}                @ more than 1000 times",
                "(a{11}){100}           @ more than 1000 times",
                "a{5,2}                 @ the larger number first",
                "\\y                    @ the escape \\y",
                "\\Z                    @ the escape \\Z",
                "\\h                    @ the escape \\h",
                "\\x{110000}            @ an escape \\x without its digits",
                "a\\                    @ ends with a backslash"
            })
    void is_refused(String regex, String words) {
        Problem problem = GoRegex.problem(regex).orElseThrow();
        assertThat(problem.what()).contains(words);
        assertThat(problem.help()).isNotBlank();
    }

    @Test
    void what_nests_without_end_is_refused_and_overflows_nothing() {
        assertThat(GoRegex.problem("(".repeat(100_000))).isPresent();
        assertThat(GoRegex.problem("(?:".repeat(100_000) + ")*".repeat(100_000)))
                .isPresent();
        assertThat(GoRegex.problem("a{1".repeat(10_000))).isEmpty();
    }
}
