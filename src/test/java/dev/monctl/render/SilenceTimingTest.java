package dev.monctl.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTimingTest {
    @ParameterizedTest(
            name = "silent for {0}, a heartbeat every {1}, evaluated every {2}: [{3}] and for {4}, living [{5}]")
    @CsvSource({
        "PT1M,  PT15S, PT30S, PT30S,   PT30S,   PT40S",
        "PT2M,  PT15S, PT30S, PT1M,    PT1M,    PT1M40S",
        "PT5M,  PT15S, PT30S, PT2M30S, PT2M30S, PT4M40S",
        "PT3M,  PT30S, PT15S, PT1M30S, PT1M30S, PT2M25S",
        "PT90S, PT15S, PT30S, PT1M,    PT30S,   PT1M10S",
        "PT2M,  PT45S, PT30S, PT1M30S, PT30S,   PT1M10S", // two heartbeats need more than half
        "PT55S, PT15S, PT30S, PT55S,   PT0S,    PT35S", // no whole evaluation fits beside two heartbeats
        "PT10S, PT15S, PT30S, PT10S,   PT0S,    PT15S", // too eager to work; a finding says so
    })
    void cuts_the_time_of_a_silence_alert(
            Duration patience,
            Duration heartbeat,
            Duration evaluation,
            Duration range,
            Duration hold,
            Duration living) {
        assertThat(SilenceTiming.of(patience, heartbeat, evaluation)).isEqualTo(new SilenceTiming(range, hold, living));
    }

    @ParameterizedTest(name = "a last heartbeat {0} s before an evaluation")
    @CsvSource({"0", "1", "14", "15", "29"})
    void fires_at_the_first_evaluation_after_the_time(int before) {
        SilenceTiming timing = SilenceTiming.of(Duration.ofMinutes(2), Duration.ofSeconds(15), Duration.ofSeconds(30));
        Duration last = Duration.ofSeconds(600 - before);
        Duration pending = evaluationFrom(last.plus(timing.range()));
        Duration firing = evaluationFrom(pending.plus(timing.hold()));
        assertThat(firing).isEqualTo(evaluationFrom(last.plusMinutes(2)));
    }

    private static Duration evaluationFrom(Duration time) {
        return Duration.ofSeconds((time.toSeconds() + 29) / 30 * 30);
    }
}
