package dev.monctl.validation.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertMatchersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "severity=critical               ; severity = critical 0",
                "severity = \"critical\"         ; severity = critical 0",
                "{ severity!~\"a,b|c\" }         ; severity !~ a,b|c 2",
                "\"a label\"=~\"x y\"            ; a label =~ x y 1",
                "team=a b                        ; team = a b 0",
                "team=                           ; team =  0",
                "text=\"say \\\"hi\\\"\"         ; text = say \"hi\" 0",
            })
    void reads_one(String text, String parts) {
        AlertMatchers read = AlertMatchers.parse(text);
        assertThat(read.malformed()).isEmpty();
        assertThat(read.matchers())
                .extracting(each -> each.label() + " " + each.operator() + " " + each.value() + " " + each.start())
                .containsExactly(parts);
    }

    @Test
    void reads_all_that_commas_part_and_names_what_is_none() {
        AlertMatchers read = AlertMatchers.parse("a=1, \"b\", c!=\"2,3\", d=\"4\" 5, ");
        assertThat(read.matchers()).extracting(AlertMatcher::label).containsExactly("a", "c");
        assertThat(read.malformed()).containsExactly("\"b\"", "d=\"4\" 5");
    }
}
