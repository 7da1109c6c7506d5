package dev.monctl.validation.config.form;

import dev.monctl.validation.duration.GoDuration;
import dev.monctl.validation.duration.PrometheusDuration;
import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text is no stretch of time, as Go and as Prometheus write them. */
final class Durations {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Durations() {}

    static Optional<Refusal> go(String text) {
        return GoDuration.of(text).isPresent()
                ? Optional.empty()
                : Optional.of(refusal(
                        text, "is no duration of Go", "write it like 500ms, 30s, 5m or 1h30m; there are no days"));
    }

    static Optional<Refusal> prometheus(String text) {
        return PrometheusDuration.of(text).isPresent()
                ? Optional.empty()
                : Optional.of(refusal(
                        text,
                        "is no duration of Prometheus",
                        "write it like 500ms, 30s, 5m, 1h30m or 15d: whole numbers, larger units first"));
    }

    private static Refusal refusal(String text, String why, String help) {
        return NUMBER.matcher(text).matches()
                ? new Refusal("has no unit", "write " + text + "s, " + text + "m or " + text + "h")
                : new Refusal(why, help);
    }
}
