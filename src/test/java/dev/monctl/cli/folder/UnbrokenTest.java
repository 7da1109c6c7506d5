package dev.monctl.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How it meets signals is seen from outside, by {@code src/test/sh/interrupt-test}. */
class UnbrokenTest {
    @Test
    void gives_what_the_work_gives_also_from_work_within_it() throws IOException {
        assertThat(Unbroken.<String>end(() -> "outer and " + Unbroken.<String>end(() -> "inner")))
                .isEqualTo("outer and inner");
    }

    @Test
    void work_that_fails_fails_as_it_would_alone_and_other_work_follows() throws IOException {
        assertThatThrownBy(() -> Unbroken.end(() -> {
                    throw new IOException("no space left");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(Unbroken.<Integer>end(() -> 1)).isEqualTo(1);
    }
}
