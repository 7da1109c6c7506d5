package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.form.Names;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.duration.PrometheusDuration;
import dev.monctl.validation.schema.ValueForm.Refusal;
import dev.monctl.validation.schema.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shape of Alertmanager's file. */
final class Schemas {
    private static final List<Form> OWN = List.of(
            new Form("prometheus-interval", Schemas::interval),
            new Form("template-url", Schemas::templateUrl),
            new Form("old-label-name", Names::oldLabel),
            new Form("clock-time", TimeRanges::clock),
            new Form("time-zone", TimeRanges::zone),
            new Form("weekday-range", TimeRanges::weekdays),
            new Form("day-range", TimeRanges::days),
            new Form("month-range", TimeRanges::months),
            new Form("year-range", TimeRanges::years));

    /** For an Alertmanager whose matchers have to be of the new kind. */
    static final ConfigSchema STRICT = config(new Form("matchers", MatcherSyntax::refusal));

    /** For one that takes those of the old kind, too. */
    static final ConfigSchema LENIENT = config(new Form("matchers", MatcherSyntax::lenientRefusal));

    private Schemas() {}

    private static ConfigSchema config(Form matchers) {
        List<Form> own = Stream.concat(OWN.stream(), Stream.of(matchers)).toList();
        return new ConfigSchema(
                "alertmanager-0.31/config.json",
                new Vocabulary("alertmanager/schema", "alertmanager/duplicate", Form.commonAnd(own)));
    }

    private static Optional<Refusal> interval(String text) {
        return Form.PROMETHEUS_DURATION
                .refusals()
                .apply(text)
                .or(() -> Refusal.unless(
                        PrometheusDuration.of(text)
                                .filter(time -> !time.isZero())
                                .isPresent(),
                        "is no interval: it is zero",
                        null));
    }

    /** What stands in braces is put in for each notification. */
    private static Optional<Refusal> templateUrl(String text) {
        return text.contains("{{") ? Optional.empty() : Form.HTTP_URL.refusals().apply(text);
    }
}
