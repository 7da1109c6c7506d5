package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.form.Durations;
import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.schema.ValueForm.Refusal;
import dev.monctl.validation.schema.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shape of Alertmanager's file. */
final class Schemas {
    private static final List<Form> OWN = List.of(
            new Form("matchers", MatcherSyntax::refusal),
            new Form("prometheus-interval", Schemas::interval),
            new Form("template-url", Schemas::templateUrl),
            new Form(
                    "old-label-name",
                    text -> Refusal.unless(
                            text.matches("[a-zA-Z_][a-zA-Z0-9_]*"),
                            "is no name of a label",
                            "use letters, digits and '_', with no digit first")),
            new Form("clock-time", TimeRanges::clock),
            new Form("time-zone", TimeRanges::zone),
            new Form("weekday-range", TimeRanges::weekdays),
            new Form("day-range", TimeRanges::days),
            new Form("month-range", TimeRanges::months),
            new Form("year-range", TimeRanges::years));

    static final ConfigSchema CONFIG = new ConfigSchema(
            "alertmanager-0.31/config.json", new Vocabulary("alertmanager/schema", "alertmanager/duplicate", forms()));

    private Schemas() {}

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>(Form.COMMON);
        forms.addAll(OWN);
        return forms;
    }

    private static Optional<Refusal> interval(String text) {
        Form duration = Form.named("prometheus-duration");
        return duration.refusals()
                .apply(text)
                .or(() -> Refusal.unless(
                        Durations.prometheusDuration(text)
                                .filter(time -> !time.isZero())
                                .isPresent(),
                        "is no interval: it is zero",
                        null));
    }

    /** What stands in braces is put in for each notification. */
    private static Optional<Refusal> templateUrl(String text) {
        return text.contains("{{")
                ? Optional.empty()
                : Form.named("http-url").refusals().apply(text);
    }
}
