package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EpisodeTest {
    /** A sample every 15 s, an evaluation every 30 s, a change after 2 m, an alert after 4 m. */
    private final Episode episode =
            new Episode(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(4));

    @Test
    void ends_two_evaluations_behind_the_alert() {
        assertThat(episode.before()).hasMinutes(3).hasSeconds(210);
        assertThat(episode.longAfter()).hasSeconds(300);
        assertThat(episode.lasting(1)).isEqualTo("1x20");
    }

    @Test
    void has_its_last_sample_at_the_change_when_it_falls_silent() {
        assertThat(episode.ending(1)).isEqualTo("1x8");
    }

    @Test
    void is_heard_again_at_the_evaluation_that_would_fire() {
        assertThat(episode.returning(1)).isEqualTo("1x8 _x7 1x5");
    }

    @Test
    void has_its_first_bad_sample_at_the_change() {
        assertThat(episode.turning(18, 14)).isEqualTo("18x7 14x13");
    }

    @Test
    void counts_on_from_where_it_was() {
        assertThat(episode.counting(BigDecimal.valueOf(20), BigDecimal.valueOf(10)))
                .isEqualTo("0+3x8 25.5+1.5x13");
    }
}
