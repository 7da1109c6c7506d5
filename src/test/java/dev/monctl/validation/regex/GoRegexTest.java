package dev.monctl.validation.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoRegexTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a|a                 ; a                   ; true",
                "prod-.+             ; prod-eu             ; true",
                "prod                ; prod-eu             ; false",
                "(?P<the_stage>a)b   ; ab                  ; true",
                "(?<x_1>a)b          ; ab                  ; true",
                "(?i:PROD)           ; prod                ; true",
                "(?iU)A+             ; aaa                 ; true",
                "(?U)a*              ; aaa                 ; true",
                "(?-U:a)             ; a                   ; true",
                "[[:alpha:]]+        ; abc                 ; true",
                "[[:alpha:]]+        ; ab1                 ; false",
                "[[:^digit:]_]+      ; a_b                 ; true",
                "[[:word:]-]+        ; a-1                 ; true",
                "[][]+               ; []                  ; true",
                "[a&&b]+             ; &ab                 ; true",
                "[^[:xdigit:]]       ; g                   ; true",
                "a{b                 ; a{b                 ; true",
                "a{2}                ; aa                  ; true",
                "\\Qa.b              ; a.b                 ; true",
                "\\101\\060          ; A0                  ; true",
                "\\pL\\p{^L}         ; a1                  ; true",
                "\\p{Greek}          ; α                   ; true",
                "\\x{61}             ; a                   ; true",
            })
    void fits_as_in_go(String expression, String text, boolean fits) {
        assertThat(GoRegex.of(expression).fits(text)).isEqualTo(fits);
        assertThat(GoRegex.of(expression).mayFit(text)).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"prod(", "a(?=b)", "a++", "[b-a]", "\\"})
    void one_that_go_refuses_fits_nothing_for_sure(String expression) {
        assertThat(GoRegex.of(expression).fits("a")).isFalse();
        assertThat(GoRegex.of(expression).mayFit("a")).isTrue();
    }
}
