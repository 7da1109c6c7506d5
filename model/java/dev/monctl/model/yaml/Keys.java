package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be the key of a mapping. */
final class Keys {
    private Keys() {}

    /** The string that a key is, or becomes on its way through sigs.k8s.io/yaml; null where it cannot be one. */
    static @Nullable String name(Scalar key, Dialect dialect) {
        Object value = key.value();
        if (value instanceof String string) {
            return string;
        }
        if (dialect == Dialect.YAML_1_2 || value == null || value instanceof BigInteger) {
            return null;
        }
        // A whole float is an integer in our tree, but go-yaml names such a key as a float: 1000000.0 becomes 1e+06.
        boolean floating = value instanceof Double || (value instanceof Long && looksLikeFloat(key.text()));
        return floating ? float32(((Number) value).floatValue()) : value.toString();
    }

    private static boolean looksLikeFloat(String text) {
        boolean hexadecimal = text.toLowerCase(Locale.ROOT).contains("0x");
        return !hexadecimal && text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E');
    }

    static Finding refused(YamlNode key, Place place) {
        if (key instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return Finding.error(
                    "yaml/non-string-key",
                    place,
                    "the key '" + scalar.text() + "' is " + Readings.describe(scalar.value()) + ", but keys are texts",
                    "put it in quotes: \"" + scalar.text() + "\"");
        }
        String what = key instanceof Scalar ? "the key is empty" : "the key is a list or a mapping";
        return Finding.error("yaml/non-string-key", place, what + ", but keys are texts", helpFor(key));
    }

    private static String helpFor(YamlNode key) {
        return key instanceof Scalar
                ? "write a name before the ':'"
                : "put the whole value in quotes, such as \"{{ name }}\"";
    }

    /** Go's shortest form of a 32-bit float, with an exponent from 1e-5 down and from 1e+06 up. */
    private static @Nullable String float32(float number) {
        if (!Float.isFinite(number)) {
            return null;
        }
        BigDecimal digits = Numbers.shortest(number).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (digits.signum() == 0 || (exponent >= -4 && exponent < 6)) {
            return digits.toPlainString();
        }
        String all = digits.unscaledValue().abs().toString();
        String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
        return (digits.signum() < 0 ? "-" : "") + mantissa + String.format(Locale.ROOT, "e%+03d", exponent);
    }
}
