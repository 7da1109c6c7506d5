package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedLevelTest {
    @ParameterizedTest(name = "{0}: {1} is good and {2} is bad")
    @CsvSource({
        "85%,   82,     86,    86%",
        "92.5%, 89.5,   93.5,  93.5%",
        "99.9%, 99.75,  99.95, 99.95%",
        "1.5%,  0.375,  1.875, 1.875%",
        "100%,  100,    100,   100%", // nothing is above it
    })
    void lies_on_both_sides_of_the_threshold(String threshold, String good, String bad, String shown) {
        TestedLevel level = TestedLevel.around(Percentage.parse(threshold));
        assertThat(level.good()).isEqualByComparingTo(good);
        assertThat(level.bad()).isEqualByComparingTo(bad);
        assertThat(level.shown()).isEqualTo(shown);
    }
}
