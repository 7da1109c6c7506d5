package dev.monctl.validation.alloy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "duration",
                "list(map(any))",
                "map(label-name, string)",
                "map(list(secret))",
                "object(name: string, values: list(number))"
            })
    void is_written_as_it_is_read(String text) {
        assertThat(TypeText.read(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "list", "list()", "list(string", "set(string)", "map(list(any), string)", "string)"})
    void what_is_no_type_is_a_bug_of_the_data(String text) {
        assertThatThrownBy(() -> TypeText.read(text)).isInstanceOf(IllegalStateException.class);
    }

    /** As Alloy's decoder converts values. */
    @ParameterizedTest(name = "{0} takes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "string            | integer               | true",
                "integer           | string                | true",
                "duration          | string                | true",
                "string            | bool                  | false",
                "bool              | string                | false",
                "string            | secret                | false",
                "string            | optional-secret       | true",
                "secret            | string                | true",
                "secret            | optional-secret       | true",
                "secret            | integer               | false",
                "any               | metrics-receiver      | true",
                "metrics-receiver  | any                   | true",
                "metrics-receiver  | logs-receiver         | false",
                "logs-receiver     | logs-receiver         | true",
                "list(string)      | string                | false",
                "list(string)      | list(integer)         | true",
                "list(target)      | list(map(string))     | true",
                "list(target)      | list(map(bool))       | true",
                "list(target)      | list(map(list(any)))  | false",
                "target            | object(a: string)     | true",
                "list(map(string)) | list(target)          | true",
                "map(string)       | target                | true",
                "map(string)       | map(label-name, string) | true",
                "map(secret)       | object(a: string)     | true",
                "map(string)       | object(a: secret)     | false",
                "object(a: string) | object(b: string)     | false",
                "object(a: string) | object(a: integer)    | true",
                "string            | list(string)          | false"
            })
    void takes_what_alloy_would_convert(String wanted, String given, boolean taken) {
        assertThat(TypeText.read(wanted).takes(TypeText.read(given))).isEqualTo(taken);
    }
}
