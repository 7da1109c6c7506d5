package dev.monctl.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final ProgressLine line = new ProgressLine(new PrintStream(out, true, UTF_8), nanos::get);

    @ParameterizedTest(name = "CI={0}: {1}")
    @CsvSource({"true, true", "1, true", "woodpecker, true", "'', false", "false, false", "0, false"})
    void one_answer_to_whether_a_ci_runs_this(String value, boolean expected) {
        assertThat(Surroundings.isPipeline(Map.of("CI", value))).isEqualTo(expected);
        assertThat(Surroundings.isPipeline(Map.of())).isFalse();
    }

    @ParameterizedTest(name = "{0}, TERM={1}: {2}")
    @CsvSource({
        "Linux, xterm, false",
        "Linux, dumb, true",
        "Linux, , true",
        "Windows 11, , false",
        "Windows 11, dumb, true"
    })
    void a_terminal_of_windows_says_nothing_of_itself(String system, @Nullable String term, boolean expected) {
        assertThat(Surroundings.isDumb(term == null ? Map.of() : Map.of("TERM", term), system))
                .isEqualTo(expected);
    }

    @Test
    void a_short_run_shows_nothing() {
        line.begin(2);
        line.done("oci-hub");
        nanos.set(TimeUnit.MILLISECONDS.toNanos(900));
        line.done("homelab-k8s");
        line.end();
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_long_run_shows_how_far_it_is_and_leaves_nothing_behind() {
        line.begin(4);
        nanos.set(TimeUnit.MILLISECONDS.toNanos(1100));
        line.done("oci-hub");
        line.done("homelab-k8s");
        line.end();
        assertThat(out.toString(UTF_8))
                .contains("monctl", "2/4", "homelab-k8s")
                .doesNotContain("\n")
                .endsWith("\r");
        assertThat(out.toString(UTF_8).split("\r"))
                .allSatisfy(shown -> assertThat(shown.length()).isLessThan(80));
    }

    @Test
    void a_ci_is_told_nothing() {
        assertThat(ProgressLine.onTerminal(Map.of("CI", "true", "TERM", "xterm")))
                .isSameAs(Progress.UNTOLD);
        assertThat(ProgressLine.onTerminal(Map.of("TERM", "dumb"))).isSameAs(Progress.UNTOLD);
    }
}
