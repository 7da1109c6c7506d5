package dev.monctl.model.yaml;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain scalars as go-yaml v2 resolves them and sigs.k8s.io/yaml then writes them as JSON. It is neither YAML 1.1 (no base 60,
 * timestamps stay strings) nor 1.2; the committed table of the tests holds what Helm made of each form.
 */
final class HelmScalars {
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final Pattern INTEGER =
            Pattern.compile("(?<sign>[-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+)"
                    + "|(?<decimal>0|[1-9][0-9]*))");
    /** A sign behind the prefix is read, too; nobody means it, but that is what go-yaml does. */
    private static final Pattern BINARY_SIGN_INSIDE = Pattern.compile("0b(?<digits>[-+][01]+)");

    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    /** A number that starts with its dot keeps its underscores, which Go allows only between digits. */
    private static final Pattern DOT_FLOAT = Pattern.compile("\\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?");

    private HelmScalars() {}

    static @Nullable Object read(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE", "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> true;
            case "false", "False", "FALSE", "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> false;
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            default -> Numbers.mayStart(plain) ? number(plain) : plain;
        };
    }

    private static Object number(String plain) {
        if (plain.startsWith(".")) {
            return DOT_FLOAT.matcher(plain).matches() ? floating(plain.replace("_", ""), plain) : plain;
        }
        String digits = plain.replace("_", "");
        BigInteger integer = integer(digits);
        if (integer != null) {
            return Numbers.integer(integer);
        }
        return FLOAT.matcher(digits).matches() ? floating(digits, plain) : plain;
    }

    private static @Nullable BigInteger integer(String digits) {
        Matcher inside = BINARY_SIGN_INSIDE.matcher(digits);
        if (inside.matches()) {
            return fits(new BigInteger(inside.group("digits"), 2), true);
        }
        Matcher form = INTEGER.matcher(digits);
        if (!form.matches()) {
            return null;
        }
        String sign = form.group("sign");
        BigInteger magnitude = magnitude(form);
        return fits("-".equals(sign) ? magnitude.negate() : magnitude, !sign.isEmpty());
    }

    private static BigInteger magnitude(Matcher form) {
        if (form.group("hex") != null) {
            return new BigInteger(form.group("hex"), 16);
        }
        if (form.group("binary") != null) {
            return new BigInteger(form.group("binary"), 2);
        }
        return form.group("octal") != null
                ? new BigInteger(form.group("octal"), 8)
                : new BigInteger(form.group("decimal"));
    }

    /** Go reads 64 bits, with or without a sign; what is larger goes on as a float. */
    private static @Nullable BigInteger fits(BigInteger number, boolean signed) {
        boolean inside = number.compareTo(MIN_LONG) >= 0 && number.compareTo(signed ? MAX_LONG : MAX_UNSIGNED) <= 0;
        return inside ? number : null;
    }

    /** JSON has one kind of number, so {@code 1.0} is the integer 1; beyond the range of a double Go keeps the text. */
    private static Object floating(String digits, String plain) {
        double number = Double.parseDouble(digits);
        return Double.isInfinite(number) ? plain : Numbers.asJson(number);
    }
}
