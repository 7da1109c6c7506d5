package dev.monctl.validation.config.form;

import dev.monctl.validation.regex.Re2;
import dev.monctl.validation.schema.ValueForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A form of a text, under the name that schemas give it.
 *
 * @param refusals says of a text why it does not have the form
 */
public record Form(String name, Function<String, Optional<ValueForm.Refusal>> refusals) implements ValueForm {
    public static final Form PROMETHEUS_DURATION = new Form("prometheus-duration", Durations::prometheus);
    public static final Form HTTP_URL = new Form("http-url", Addresses::http);

    /** Those that several languages use. */
    private static final List<Form> COMMON = List.of(
            new Form("not-empty", text -> Refusal.unless(!text.isBlank(), "is empty", null)),
            new Form(
                    "re2",
                    text -> Re2.refusal(text).map(why -> new Refusal("is no regular expression: it " + why, null))),
            new Form("label-name", Names::label),
            new Form("go-duration", Durations::go),
            PROMETHEUS_DURATION,
            new Form("url", Addresses::url),
            HTTP_URL,
            new Form("host-port", Addresses::hostPort),
            new Form("authorization-type", Names::authorization),
            new Form("base2-bytes", Sizes::base2));

    /** Those that several languages use, and the own ones of one. */
    public static List<Form> commonAnd(List<Form> own) {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Optional<Refusal> refusal(JsonNode value) {
        return value.isString() || value.isNumber() || value.isBoolean()
                ? refusals.apply(value.asString())
                : Optional.empty();
    }
}
