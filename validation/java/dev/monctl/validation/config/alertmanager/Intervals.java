package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** The hours of an interval end on the day on which they begin, and after that. */
final class Intervals {
    private final ConfigFile config;
    private final Notebook notes;

    Intervals(ConfigFile config, Notebook notes) {
        this.config = config;
        this.notes = notes;
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
        Optional<String> begin = time(hours, "start_time");
        Optional<String> end = time(hours, "end_time");
        if (begin.isPresent() && end.isPresent() && begin.get().compareTo(end.get()) >= 0) {
            Field at = hours.get("end_time").orElse(hours);
            notes.add(at.error(
                    "alertmanager/time-range",
                    at.where() + " is " + end.get() + ", not after the start at " + begin.get(),
                    begin.equals(end)
                            ? "write 00:00 to 24:00 for the whole day"
                            : "make two of it: one to 24:00, and one from 00:00"));
        }
    }

    /** What is no time of day the schema complains of. */
    private static Optional<String> time(Field hours, String key) {
        return hours.text(key).filter(text -> TimeRanges.clock(text).isEmpty());
    }
}
