package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where two readers would not agree on what a plain scalar is. */
final class Readings {
    private Readings() {}

    /** A finding if Helm and Kubernetes read another value or another type than YAML 1.2 does. */
    static Optional<Finding> trap(String plain, @Nullable Object here, Place place) {
        Object helm = HelmScalars.read(plain);
        return Numbers.same(here, helm)
                ? Optional.empty()
                : Optional.of(trap(plain, here, helm, place, help(plain, here, helm)));
    }

    /** The same for a key that is a text in YAML 1.2, where nothing but the text can be meant. */
    static Optional<Finding> trapInKey(String plain, Place place) {
        Object helm = HelmScalars.read(plain);
        return helm instanceof String
                ? Optional.empty()
                : Optional.of(trap(plain, plain, helm, place, "put it in quotes: \"" + plain + "\""));
    }

    private static Finding trap(String plain, @Nullable Object here, @Nullable Object helm, Place place, String help) {
        String what = "'" + plain + "' is " + describe(here) + " in YAML 1.2, but " + describe(helm)
                + " for Helm and Kubernetes";
        return Finding.error("yaml/yaml11-trap", place, what, help);
    }

    /** A finding for a number that JSON cannot say, and therefore neither Helm nor Kubernetes. */
    static Optional<Finding> beyondJson(String plain, @Nullable Object value, Place place) {
        if (!(value instanceof Double number) || Double.isFinite(number)) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                "yaml/not-json",
                place,
                "'" + plain + "' is " + describe(value) + ", which JSON and so Kubernetes cannot hold",
                "write a number, or \"" + plain + "\" if the text is meant"));
    }

    /** Such as {@code the number 511}. */
    static String describe(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Boolean) {
            return "the boolean " + value;
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Double.isNaN(number) ? "not a number" : "infinity";
        }
        return value instanceof Number ? "the number " + value : "a text";
    }

    private static String help(String plain, @Nullable Object here, @Nullable Object helm) {
        String quoted = "\"" + plain + "\"";
        if (helm instanceof String) {
            return "put it in quotes: " + quoted;
        }
        String meant = here instanceof Number number ? helm + " or " + number : String.valueOf(helm);
        return "write " + quoted + " if the text is meant, else " + meant;
    }
}
