package dev.monctl.cli.verify;

import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;

/** How long ago something was, for people. */
public final class Age {
    private static final Duration SECONDS_COUNT = Duration.ofHours(1);

    private Age() {}

    /** Whole seconds, beyond an hour whole minutes. */
    public static String of(Duration age) {
        Duration whole = age.compareTo(SECONDS_COUNT) < 0
                ? Duration.ofSeconds(age.toSeconds())
                : Duration.ofMinutes(age.toMinutes());
        return TimeSpan.of(whole).toString();
    }
}
