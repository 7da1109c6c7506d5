package dev.monctl.model.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Rounds<String, Integer> rounds = new Rounds<>();
    private int made;

    @Test
    void what_is_asked_for_in_each_round_is_made_once() {
        for (int round = 0; round < 5; round++) {
            assertThat(rounds.recallOrMake("a", this::make)).isEqualTo(1);
            rounds.turn();
        }
    }

    @Test
    void what_nobody_asked_for_in_a_whole_round_is_forgotten() {
        rounds.keep("a", 7);
        rounds.turn();
        rounds.turn();
        assertThat(rounds.recall("a")).isEmpty();
        assertThat(rounds.recallOrMake("a", this::make)).isEqualTo(1);
    }

    @Test
    void a_round_counts_its_own_only() {
        rounds.keep("a", 7);
        rounds.turn();
        assertThat(rounds.size()).isZero();
        assertThat(rounds.recall("a")).contains(7);
        assertThat(rounds.size()).isOne();
    }

    private int make() {
        return ++made;
    }
}
