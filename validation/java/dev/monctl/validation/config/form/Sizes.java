package dev.monctl.validation.config.form;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of bytes. */
final class Sizes {
    private static final Pattern BASE2 = Pattern.compile("0|(?:\\d+(?:\\.\\d*)?(?:[KMGTPE]i?)?B)++");

    private Sizes() {}

    /** Powers of two, whether the unit has its i or not. */
    static Optional<Refusal> base2(String text) {
        return Refusal.unless(BASE2.matcher(text).matches(), "is no size", "write it like 512KB, 10MB or 1GB");
    }
}
