package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSilenceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void has_its_times_of_its_name_alone() {
        OwnSilence own = silence("my-cluster", 15, 30);
        assertThat(own.last()).isEqualTo(Duration.ofSeconds(120 + 21 * 30));
        assertThat(own.before()).isEqualTo(Duration.ofMinutes(14));
        assertThat(own.fires()).isEqualTo(Duration.ofSeconds(14 * 60 + 30));
        assertThat(own.still()).isEqualTo(Duration.ofSeconds(34 * 60 - 30));
        assertThat(own.over()).isEqualTo(Duration.ofMinutes(34));
        assertThat(own.ending(1)).isEqualTo("1x50");
        assertThat(own.returning(1)).isEqualTo("1x50 _x85 1x1");
    }

    @ParameterizedTest(name = "a heartbeat every {0} s, an evaluation every {1} s")
    @CsvSource({"15, 30", "30, 15", "20, 30", "60, 60"})
    void fires_at_the_first_evaluation_after_its_time_and_ends_at_the_first_that_hears_it(
            int heartbeat, int evaluation) {
        Set<Duration> fires = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            OwnSilence own = silence("spoke-" + i, heartbeat, evaluation);
            assertThat(own.fires()).isGreaterThanOrEqualTo(own.last().plus(PATIENCE));
            assertThat(own.before()).isLessThan(own.last().plus(PATIENCE));
            assertThat(own.over()).isGreaterThanOrEqualTo(own.back());
            assertThat(own.still()).isLessThan(own.back()).isGreaterThan(own.fires());
            assertThat(own.back().toSeconds() % heartbeat).isZero();
            fires.add(own.fires());
        }
        assertThat(fires).hasSize(32);
    }

    @Test
    void hardly_two_of_many_share_both_of_their_times() {
        Set<OwnSilence> silences = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            silences.add(silence("spoke-" + i, 15, 30));
        }
        assertThat(silences).hasSizeGreaterThan(250);
    }

    private static OwnSilence silence(String name, int heartbeat, int evaluation) {
        Duration sample = Duration.ofSeconds(heartbeat);
        TestTimes times = new TestTimes(
                sample, sample, Duration.ofSeconds(evaluation), Duration.ofMinutes(1), Duration.ofMinutes(1));
        return OwnSilence.of(name, times, PATIENCE);
    }
}
