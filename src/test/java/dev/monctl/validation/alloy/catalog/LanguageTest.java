package dev.monctl.validation.alloy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Map<String, Function> FUNCTIONS = Catalog.committed().functions();

    @ParameterizedTest(name = "{0} takes {1} to {2}")
    @CsvSource({
        "sys.env, 1, 1, string",
        "coalesce, 0, 99, any",
        "array.concat, 0, 99, list(any)",
        "array.combine_maps, 3, 4, list(map(any))",
        "array.group_by, 3, 3, list(map(any))",
        "string.format, 1, 99, string",
        "string.join, 2, 2, string",
        "string.replace, 3, 3, string",
        "encoding.from_json, 1, 1, any",
        "json_path, 2, 2, list(any)",
        "file.path_join, 0, 99, string"
    })
    void a_function_takes_so_many_values(String name, int least, int most, String returns) {
        Function function = function(name);

        assertThat(function.accepts(least)).isTrue();
        assertThat(function.accepts(least - 1)).isFalse();
        assertThat(function.accepts(most)).isTrue();
        assertThat(function.accepts(most + 1)).isEqualTo(most == 99);
        assertThat(function.returns()).hasToString(returns);
    }

    @Test
    void a_deprecated_function_is_like_its_successor() {
        for (Function function : FUNCTIONS.values()) {
            if (function.successor() != null) {
                Function successor = function(function.successor());
                assertThat(function.parameters()).isEqualTo(successor.parameters());
                assertThat(function.returns()).isEqualTo(successor.returns());
                assertThat(successor.successor()).isNull();
            }
        }
        assertThat(FUNCTIONS.values().stream().filter(function -> function.successor() != null))
                .hasSize(16);
        assertThat(FUNCTIONS).hasSize(43);
    }

    @Test
    void each_place_has_a_type() {
        assertThat(function("string.format").parameter(0)).isEqualTo(Type.Simple.STRING);
        assertThat(function("string.format").parameter(7)).isEqualTo(Type.Simple.ANY);
        assertThat(function("nonsensitive").parameter(0)).isEqualTo(Type.Simple.SECRET);
    }

    @Test
    void some_are_experimental_or_newer() {
        assertThat(FUNCTIONS.values().stream()
                        .filter(function -> function.stability() == Stability.EXPERIMENTAL)
                        .map(Function::name))
                .containsExactly("array.combine_maps", "array.group_by");
        assertThat(function("encoding.url_encode").lifespan().since()).hasToString("1.11.0");
        assertThat(Catalog.committed().constants())
                .containsOnlyKeys("constants.arch", "constants.hostname", "constants.os", "constants.version");
    }

    private static Function function(@Nullable String name) {
        return Objects.requireNonNull(FUNCTIONS.get(name), name);
    }
}
