package dev.monctl.validation.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Go's package regexp compiles; each of these was given to it. */
final class Re2Test {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "a|b|",
                "(a|b)+?c*",
                "kubelet_volume_stats_.+",
                "container_cpu_(usage_seconds|cfs_periods)_total",
                "/.+;",
                "[a-z0-9-]+",
                "[]a]",
                "[^]]",
                "[a-]",
                "[\\d.-]+",
                "[[:alpha:]_]",
                "x{2}y{2,}z{2,3}?",
                "x{,3}",
                "{",
                "}",
                "]",
                "\\Qa(b\\E",
                "\\Qa(b",
                "(?i)abc(?-i:d)",
                "(?P<name>a)(?<other>b)",
                "\\p{Greek}\\pL\\P{Lu}\\p{^Lu}",
                "\\x41\\x{1F600}\\012\\0",
                "\\bword\\b\\A\\z",
                "\\.\\_\\-\\/\\\"",
                "ä[à-ü]",
                "^$",
                "^*",
                "(?:)*",
                "(?)a",
                "(?P<a>x)(?P<a>y)",
            })
    void takes_what_go_takes(String text) {
        assertThat(Re2.refusal(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "(a ¦ has a '(' without its ')'",
                "a) ¦ has a ')' without its '('",
                "[a ¦ has a '[' without its ']'",
                "[] ¦ has a '[' without its ']'",
                "*a ¦ has a '*' with nothing before it to repeat",
                "a|+ ¦ has a '+' with nothing before it to repeat",
                "(?i)* ¦ has a '*' with nothing before it to repeat",
                "a** ¦ repeats what is repeated already, with '*'",
                "a*+ ¦ repeats what is repeated already, with '+'",
                "a{2}{3} ¦ repeats what is repeated already, with '{3}'",
                "a{3,2} ¦ repeats {3,2}, where 0 to 1000 times are possible",
                "a{1,1000000000000} ¦ repeats {1,1000000000000}, where 0 to 1000 times are possible",
                "a{1001} ¦ repeats {1001}, where 0 to 1000 times are possible",
                "(?=a) ¦ looks ahead with '(?=', which RE2 cannot",
                "(?!a) ¦ looks ahead with '(?!', which RE2 cannot",
                "(?<=a) ¦ looks behind with '(?<=', which RE2 cannot",
                "(?>a) ¦ has a group of a kind that RE2 does not have: '(?>a'",
                "(a)\\1 ¦ refers back with '\\1', which RE2 cannot",
                "a\\ ¦ ends with a backslash",
                "\\y ¦ has the escape '\\y', which RE2 does not know",
                "\\p{Klingon} ¦ has the class of characters 'Klingon', which does not exist",
                "[a-\\d] ¦ has the range 'a-\\…', which is none",
                "[z-a] ¦ has the range 'z-a', which is none",
                "[[:alphabet:]] ¦ has the class '[:alphabet:]', which does not exist",
                "\\x{110000} ¦ has '\\x{110000}', which is no character",
            })
    void refuses_what_go_refuses(String text, String why) {
        assertThat(Re2.refusal(text)).hasValue(why);
    }
}
