package dev.monctl.validation.config.form;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.Optional;

/** Names that programs give to things. */
final class Names {
    private Names() {}

    /** Since version 3 Prometheus takes any characters. */
    static Optional<Refusal> label(String text) {
        return Refusal.unless(!text.isEmpty(), "is no name of a label: it is empty", null);
    }

    static Optional<Refusal> authorization(String text) {
        return Refusal.unless(
                !text.strip().equalsIgnoreCase("basic"), "is not for authorization", "use basic_auth instead of it");
    }
}
