package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.List;

/** The hours of an interval end on the day on which they begin, and after that. */
final class Intervals {
    private final ConfigFile config;
    private final ProgramRun run;

    Intervals(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
    }

    void judge() {
        for (String key : List.of("time_intervals", "mute_time_intervals")) {
            for (Field interval : config.field().items(key)) {
                for (Field times : interval.items("time_intervals")) {
                    times.items("times").forEach(this::check);
                }
            }
        }
    }

    private void check(Field hours) {
        String begin = hours.text("start_time").orElse("");
        hours.get("end_time")
                .filter(end -> begin.length() == 5 && begin.compareTo(end.text().orElse("")) >= 0)
                .ifPresent(end -> run.add(end.error(
                        "alertmanager/time-range",
                        end.where() + " is " + end.text().orElse("") + ", not after the start at " + begin,
                        "make two of it: one to 24:00, and one from 00:00")));
    }
}
