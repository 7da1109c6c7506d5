package dev.monctl.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {
    private static final List<String> STAGES = List.of("production", "staging", "development");

    @ParameterizedTest
    @CsvSource({"prodution, production", "stagign, staging", "Staging, staging", "developement, development"})
    void finds_the_name_that_was_meant(String misspelt, String meant) {
        assertThat(Suggestion.nearest(misspelt, STAGES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"qa", "x", "canary"})
    void stays_silent_where_nothing_is_near(String misspelt) {
        assertThat(Suggestion.nearest(misspelt, STAGES)).isEmpty();
    }

    @Test
    void takes_the_first_of_the_alphabet_where_two_are_as_near() {
        assertThat(Suggestion.nearest("spoke-3", List.of("spoke-2", "spoke-1"))).contains("spoke-1");
    }

    @Test
    void counts_two_swapped_letters_as_one_mistake() {
        assertThat(Suggestion.distance("hbu", "hub")).isEqualTo(1);
        assertThat(Suggestion.distance("", "hub")).isEqualTo(3);
    }

    @Test
    void lists_a_few_names_where_none_is_near() {
        assertThat(Suggestion.help("qa", STAGES)).contains("use one of production, staging, development");
        assertThat(Suggestion.help("stagin", STAGES)).contains("did you mean 'staging'?");
        assertThat(Suggestion.help("qa", List.of())).isEmpty();
    }
}
