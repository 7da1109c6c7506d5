package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
    @Test
    void what_does_not_end_is_left_when_all_of_the_time_is_up() {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> new Deadline(Duration.ofMillis(300)).await(new CompletableFuture<>()))
                .isInstanceOf(TimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    @Test
    void a_machine_that_slept_longer_than_the_deadline_still_gets_its_answer() throws Exception {
        CompletableFuture<String> future = new CompletableFuture<>() {
            private boolean slept;

            @Override
            public String get(long timeout, TimeUnit unit) throws TimeoutException {
                if (slept) {
                    return "rendered";
                }
                slept = true;
                throw new TimeoutException("the clock went on, and nothing else");
            }
        };
        assertThat(new Deadline(Duration.ofSeconds(60)).await(future)).isEqualTo("rendered");
    }
}
