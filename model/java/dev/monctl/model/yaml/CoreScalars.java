package dev.monctl.model.yaml;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain scalars by the core schema of YAML 1.2. */
final class CoreScalars {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private CoreScalars() {}

    static @Nullable Object read(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            default -> Numbers.mayStart(plain) ? number(plain) : plain;
        };
    }

    private static Object number(String plain) {
        if (DECIMAL.matcher(plain).matches()) {
            return Numbers.integer(new BigInteger(plain.startsWith("+") ? plain.substring(1) : plain));
        }
        if (OCTAL.matcher(plain).matches()) {
            return Numbers.integer(new BigInteger(plain.substring(2), 8));
        }
        if (HEXADECIMAL.matcher(plain).matches()) {
            return Numbers.integer(new BigInteger(plain.substring(2), 16));
        }
        return FLOAT.matcher(plain).matches() ? (Object) Double.valueOf(plain) : plain;
    }
}
