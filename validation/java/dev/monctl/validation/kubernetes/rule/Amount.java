package dev.monctl.validation.kubernetes.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a quantity of Kubernetes is: {@code 250m}, {@code 1Gi}, {@code 1e3}. */
final class Amount {
    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\\d{1,2}))?");
    private static final Map<String, Integer> DECIMAL =
            Map.of("n", -9, "u", -6, "m", -3, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final String BINARY = "KMGTPE";

    private Amount() {}

    /** Empty where the text is no quantity. */
    static Optional<BigDecimal> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form.group(1));
        String suffix = form.group(2);
        if (form.group(3) != null) {
            return Optional.of(number.scaleByPowerOfTen(Integer.parseInt(form.group(3))));
        }
        return Optional.of(suffix == null ? number : number.multiply(factor(suffix)));
    }

    private static BigDecimal factor(String suffix) {
        return suffix.endsWith("i")
                ? BigDecimal.valueOf(1024).pow(BINARY.indexOf(suffix.charAt(0)) + 1)
                : BigDecimal.ONE.scaleByPowerOfTen(DECIMAL.getOrDefault(suffix, 0));
    }
}
