package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedLevelTest {
    /** Of eight samples that a rate looks at, seven bad ones and a calm one must not be above the threshold yet. */
    @ParameterizedTest(name = "{0}: {1} is good, {2} is calm and {3} is bad")
    @CsvSource({
        "85%,   84,      77,   86,      86%",
        "92.5%, 91.5,    84.5, 93.5,    93.5%",
        "99.9%, 99.85,   99.5, 99.95,   99.95%",
        "1.5%,  1.40625, 0.75, 1.594,   1.594%",
        "100%,  100,     100,  100,     100%", // nothing is above it
    })
    void lies_on_both_sides_of_the_threshold(String threshold, String good, String calm, String bad, String shown) {
        TestedLevel level = TestedLevel.around(Percentage.parse(threshold), 8);
        assertThat(level.good()).isEqualByComparingTo(good);
        assertThat(level.calm()).isEqualByComparingTo(calm);
        assertThat(level.bad()).isEqualByComparingTo(bad);
        assertThat(level.shown()).isEqualTo(shown);
    }
}
