package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogTest {
    @ParameterizedTest
    @CsvSource({"8h, PT8H", "2d, PT48H", "1h, PT1H", "10m, PT1H", "0s, PT1H"})
    void samples_are_kept_as_long_as_the_hub_takes_them(String window, Duration backlog) {
        assertThat(Backlog.of(TimeSpan.parse(window))).isEqualTo(backlog);
    }
}
