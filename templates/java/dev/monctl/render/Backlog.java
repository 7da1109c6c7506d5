package dev.monctl.render;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;

/** How old samples may become on a spoke before they are not worth delivering. */
final class Backlog {
    /** Half of the span of a block in Prometheus' head: so old it takes them even without a window. */
    private static final Duration ALWAYS_TAKEN = Duration.ofHours(1);

    /** The hub counts from the newest sample of all: a spoke whose clock is ahead shortens the time of every other one. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private Backlog() {}

    /** Not quite as long as the hub takes samples that are out of order: Prometheus refuses whole requests for one. */
    static Duration of(TimeSpan outOfOrderWindow) {
        Duration window = outOfOrderWindow.duration();
        return (window.compareTo(ALWAYS_TAKEN) < 0 ? ALWAYS_TAKEN : window).minus(CLOCKS);
    }
}
