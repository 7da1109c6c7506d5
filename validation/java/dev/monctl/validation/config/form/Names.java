package dev.monctl.validation.config.form;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that programs give to things. */
public final class Names {
    private static final Pattern OLD_LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private Names() {}

    /** Since version 3 Prometheus takes any characters. */
    static Optional<Refusal> label(String text) {
        return Refusal.unless(!text.isEmpty(), "is no name of a label: it is empty", null);
    }

    /** A label where the characters of old versions are all there are. */
    public static Optional<Refusal> oldLabel(String text) {
        return Refusal.unless(
                OLD_LABEL.matcher(text).matches(),
                "is no name of a label",
                "use letters, digits and '_', with no digit first");
    }

    static Optional<Refusal> authorization(String text) {
        return Refusal.unless(
                !text.strip().equalsIgnoreCase("basic"), "is not for authorization", "use basic_auth instead of it");
    }
}
