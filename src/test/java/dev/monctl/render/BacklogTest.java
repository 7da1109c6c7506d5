package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogTest {
    @ParameterizedTest
    @CsvSource({"8h, PT7H55M", "2d, PT47H55M", "1h, PT55M", "10m, PT55M", "0s, PT55M"})
    void samples_are_kept_until_just_before_the_hub_takes_them_no_more(String window, Duration backlog) {
        assertThat(Backlog.of(TimeSpan.parse(window))).isEqualTo(backlog);
    }
}
